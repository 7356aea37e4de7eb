Context 'Values, given back' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Describe 'Get-NounCmdlet' {
        It 'is called as on the server of the object' {
            Add-Object -Key 'a' -Noun 'TransportService' -Server 'HUB01' -Name 'HUB01' -GetCmdlet 'Get-TransportServer'
            Add-Object -Key 'b' -Noun 'TransportService' -Server 'MBX01' -Name 'MBX01'
            Get-NounCmdlet -Verb 'Set' -Noun 'TransportService' -Server 'hub01.contoso.com' | Should -Be 'Set-TransportServer'
            Get-NounCmdlet -Verb 'Set' -Noun 'TransportService' -Server 'MBX01' | Should -Be 'Set-TransportService'
            Get-NounCmdlet -Verb 'New' -Noun 'SendConnector' | Should -Be 'New-SendConnector'
        }
    }

    Describe 'Get-KeptValueOf' {
        It 'tells nothing from what Exchange did not show' {
            $kept = Add-TestKept -Guid 'g' -Noun 'ReceiveConnector' -Name 'R' -Values @{ Fqdn = $null; PermissionGroups = 'AnonymousUsers, Custom' }
            (Get-KeptValueOf -Kept $kept -Name 'Fqdn').Count | Should -Be 1
            (Get-KeptValueOf -Kept $kept -Name 'Banner').Count | Should -Be 0
            (Get-KeptValueOf -Kept $kept -Name 'PermissionGroups')['Value'] | Should -Be 'AnonymousUsers'
        }
    }

    Describe 'Get-ValueBack' {
        It 'gives the name back that the object had just before' {
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'First'
            $entry = New-TestEntry -Action 'set' -Name 'Second' -Parameter 'Name'
            (Get-ValueBack -Entry $entry -Kept $kept -Item (New-Shown 'g' 'Third'))['Name'] | Should -Be 'Second'
            (Get-ValueBack -Entry $entry -Kept $kept -Item (New-Shown 'g' 'Second')).Count | Should -Be 0
        }

        It 'takes an account away where there was none' {
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'S' -Values @{ AuthenticationCredential = $null }
            $entry = New-TestEntry -Action 'set' -Name 'S' -Parameter 'AuthenticationCredential'
            $values = Get-ValueBack -Entry $entry -Kept $kept -Item (New-Shown 'g' 'S' @{ AuthenticationCredential = 'an account' })
            $values.Contains('AuthenticationCredential') | Should -BeTrue
            $values['AuthenticationCredential'] | Should -Be $null
        }
    }

    Describe 'Test-ReadBack' {
        It '<Name>: <Expected>' -ForEach @(
            @{ Name = 'Comment'; Expected = $true }
            @{ Name = 'Identity'; Expected = $false }
            @{ Name = 'AuthenticationCredential'; Expected = $false }
            @{ Name = 'Usage'; Expected = $false }
        ) {
            Test-ReadBack -Name $Name | Should -Be $Expected
        }
    }

    Describe 'Get-UnseenName' {
        It 'is what the backup does not have, but for accounts, which are asked for' {
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'S' -Values @{ Comment = $null; PermissionGroups = 'Custom' }
            Get-UnseenName -Kept $kept -Name 'Comment', 'Unseen', 'AuthenticationCredential' | Should -Be 'Unseen'
        }
    }

    Describe 'Get-FormerValue' {
        It 'has what differs, cleared where it was empty, and no order of a list counts' {
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'S' -Values @{ SmartHosts = [string[]]@(); AddressSpaces = @('SMTP:a;1', 'SMTP:b;1'); Comment = 'x' }
            $item = New-Shown 'g' 'S' @{ SmartHosts = @('h'); AddressSpaces = @('SMTP:b;1', 'SMTP:a;1'); Comment = 'X' }
            $values = Get-FormerValue -Kept $kept -Item $item -Name 'SmartHosts', 'AddressSpaces', 'Comment', 'Unseen', 'Identity'
            @($values.Keys) | Should -Be 'SmartHosts', 'Comment'
            $values['SmartHosts'] | Should -Be $null
        }
    }

    Describe 'Get-BackText' {
        It 'says from what to what, and no secret' {
            Get-BackText -Values ([ordered]@{ Comment = 'a'; AuthenticationCredential = $null }) -Item (New-Shown 'g' 'S' @{ Comment = 'b' }) | Should -Be "Comment from 'b' to 'a'", 'AuthenticationCredential to none'
        }
    }

    Describe 'Set-ItemBack' {
        It 'names no identity where there is one only' {
            Mock Set-TransportConfig { }
            Mock Get-TransportConfig { New-Shown 't' 'Transport Settings' @{ MaxSendSize = '10 MB (10,485,760 bytes)' } }
            Set-ItemBack -Noun 'TransportConfig' -Item (Get-TransportConfig) -Values @{ MaxSendSize = '1024' }
            Should -Invoke Set-TransportConfig -Times 1 -Exactly -ParameterFilter { $MaxSendSize -eq '1024' }
        }
    }
}
