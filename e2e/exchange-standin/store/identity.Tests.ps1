BeforeAll {
    . (Join-Path $PSScriptRoot '../testing/Stage.ps1')
    $folder = New-Stage @((New-Server), (New-Server 'MBX02'))
    foreach ($server in 'MBX01', 'MBX02') { New-ReceiveConnector -Name 'Relay' -Server $server -Custom -Bindings '10.0.0.1:26' -RemoteIPRanges '10.9.0.1' -TransportRole FrontendTransport | Out-Null }
    New-ReceiveConnector -Name 'a\b, c' -Server MBX02 -Custom -Bindings '10.0.0.1:27' -RemoteIPRanges '10.9.0.1' -TransportRole FrontendTransport | Out-Null
    New-SendConnector -Name 'To A\B' -AddressSpaces 'a.example' | Out-Null
}
AfterAll { Remove-Stage $folder }

Describe 'A Receive connector' {
    It 'is found by <Identity>' -ForEach @(@{ Identity = 'mbx02\relay' }, @{ Identity = 'MBX02.contoso.com\Relay' }) { (Get-ReceiveConnector $Identity).Identity | Should -BeExactly 'MBX02\Relay' }

    It 'is found by its GUID and by its distinguished name, also piped' {
        $found = Get-ReceiveConnector 'MBX02\a\b, c'
        foreach ($identity in $found.Guid, "$($found.Guid)", $found.DistinguishedName) { (Get-ReceiveConnector $identity).Identity | Should -BeExactly 'MBX02\a\b, c' }
        ($found | Get-ReceiveConnector).Identity | Should -BeExactly 'MBX02\a\b, c'
    }

    It 'of a name that two servers have is shown twice and changed not at all' {
        @(Get-ReceiveConnector 'Relay').Count | Should -Be 2
        Get-Refusal { Set-ReceiveConnector 'Relay' -Comment 'x' } | Should -BeExactly 'AMBIGUOUS'
        Get-Refusal { Remove-ReceiveConnector 'Relay' -Confirm:$false } | Should -BeExactly 'AMBIGUOUS'
    }

    It 'is listed by server and by pattern; only Get- takes a pattern' {
        @(Get-ReceiveConnector -Server MBX02).Count | Should -Be 7
        @(Get-ReceiveConnector 'MBX02\Default*').Count | Should -Be 2
        Get-Refusal { Set-ReceiveConnector 'MBX02\Rel*' -Comment 'x' } | Should -BeExactly 'NOT-FOUND'
    }

    It 'that is not there is an error, and no identity means all' {
        Get-Refusal { Get-ReceiveConnector 'MBX02\Nothing' } | Should -BeExactly 'NOT-FOUND'
        @(Get-ReceiveConnector $null).Count | Should -Be 13
    }
}

Describe 'A Send connector' {
    It 'whose name holds a backslash is found by it, unless a run asks for the opposite' {
        (Get-SendConnector 'To A\B').Name | Should -BeExactly 'To A\B'
        $guid = (Get-SendConnector).Guid
        Enter-Stage $folder 'organization' @{ quirks = @('backslash-names') }
        Get-Refusal { Get-SendConnector 'To A\B' } | Should -BeExactly 'NOT-FOUND'
        (Get-SendConnector $guid).Name | Should -BeExactly 'To A\B'
        Enter-Stage $folder
    }

    It 'that is not there may mean all, as the reference warns' {
        Enter-Stage $folder 'organization' @{ quirks = @('missing-returns-all') }
        @(Get-SendConnector 'Nothing').Count | Should -Be 1
        Enter-Stage $folder
    }
}
