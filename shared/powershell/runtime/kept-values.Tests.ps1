BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'ConvertTo-PlainValue' {
    It 'keeps nothing, truth, numbers and text' {
        ConvertTo-PlainValue -Value $null | Should -BeNullOrEmpty
        ConvertTo-PlainValue -Value $true | Should -BeExactly $true
        ConvertTo-PlainValue -Value 25 | Should -BeExactly 25
        ConvertTo-PlainValue -Value '' | Should -BeExactly ''
        ConvertTo-PlainValue -Value ([Net.IPAddress]::Loopback) | Should -BeExactly '127.0.0.1'
        ConvertTo-PlainValue -Value ([switch]$true) | Should -BeExactly $true
    }

    It 'keeps lists of whatever as texts, the empty one too' {
        (ConvertTo-PlainValue -Value ([Collections.ArrayList]@('a'))).GetType().Name | Should -Be 'String[]'
        (ConvertTo-PlainValue -Value ([Collections.ArrayList]@())).Count | Should -Be 0
    }

    It 'keeps of an account the name only' {
        $account = New-Object pscredential -ArgumentList 'CONTOSO\mail', (ConvertTo-SecureString 'secret' -AsPlainText -Force)
        ConvertTo-PlainValue -Value $account | Should -BeExactly 'CONTOSO\mail'
    }
}

Describe 'ConvertTo-KeptTable' {
    It 'has every property, and leaves out what cannot be read' {
        $item = [pscustomobject]@{ Name = 'a'; SmartHosts = [Collections.ArrayList]@('h') }
        $item | Add-Member -MemberType ScriptProperty -Name Broken -Value { throw 'x' }
        $table = ConvertTo-KeptTable -Item $item
        $table['SmartHosts'] | Should -Be 'h'
        $table['Name'] | Should -Be 'a'
    }
}

Describe 'ConvertTo-TakenValue' {
    It '<Name> <Shown> is taken as <Taken>' -ForEach @(
        @{ Name = 'MaxMessageSize'; Shown = '35 MB (36,700,160 bytes)'; Taken = '36700160' }
        @{ Name = 'MaxMessageSize'; Shown = '35 MB (36.700.160 bytes)'; Taken = '36700160' }
        @{ Name = 'MaxMessageSize'; Shown = 'Unlimited'; Taken = 'Unlimited' }
        @{ Name = 'AuthMechanism'; Shown = 'Tls, Integrated'; Taken = @('Tls', 'Integrated') }
        @{ Name = 'PermissionGroups'; Shown = 'AnonymousUsers, Custom'; Taken = 'AnonymousUsers' }
        @{ Name = 'PermissionGroups'; Shown = 'Custom'; Taken = 'None' }
        @{ Name = 'RemoteIPRanges'; Shown = @('10.1.0.0(255.255.0.0)', '10.0.0.1'); Taken = @('10.1.0.0-10.1.255.255', '10.0.0.1') }
        @{ Name = 'ConnectionTimeout'; Shown = '00:10:00'; Taken = '00:10:00' }
        @{ Name = 'AddressSpaces'; Shown = @('SMTP:*;1'); Taken = 'SMTP:*;1' }
        @{ Name = 'Enabled'; Shown = $false; Taken = $false }
        @{ Name = 'Comment'; Shown = ''; Taken = '' }
    ) {
        @(ConvertTo-TakenValue -Name $Name -Value $Shown | ForEach-Object { $_ }) | Should -BeExactly $Taken
    }

    It 'clears a list with nothing' {
        ConvertTo-TakenValue -Name 'SmartHosts' -Value ([string[]]@()) | Should -Be $null
        ConvertTo-TakenValue -Name 'Fqdn' -Value $null | Should -Be $null
    }
}

Describe 'ConvertTo-TakenText' {
    It 'writes sizes in bytes and leaves other text' {
        ConvertTo-TakenText -Kind 'size' -Text '1 KB (1,024 bytes)' | Should -Be '1024'
        ConvertTo-TakenText -Kind '' -Text 'a(b)' | Should -Be 'a(b)'
    }
}

Describe 'ConvertTo-FromTo' {
    It 'leaves what is no address and mask' {
        ConvertTo-FromTo -Address 'a' -Mask 'b' -Text 'a(b)' | Should -Be 'a(b)'
    }
}

Describe 'Get-StatedGroup' {
    It '<Value> is stated as <Text>' -ForEach @(
        @{ Value = 'AnonymousUsers, Custom'; Text = 'AnonymousUsers' }, @{ Value = 'Custom'; Text = 'None' }, @{ Value = ''; Text = 'None' }
    ) {
        Get-StatedGroup -Value $Value | Should -BeExactly $Text
    }
}
