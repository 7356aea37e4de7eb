BeforeAll { . (Join-Path $PSScriptRoot '../testing/Stage.ps1') }

Describe 'Every call' {
    BeforeEach { $folder = New-Stage }
    AfterEach { Remove-Stage $folder }

    It 'is written down with what it was given, never with a password' {
        $account = New-Object pscredential -ArgumentList 'CONTOSO\mail', (ConvertTo-SecureString 'secret' -AsPlainText -Force)
        New-SendConnector -Name 'S' -AddressSpaces '*', 'a.example' -DNSRoutingEnabled $false -SmartHosts '10.1.1.1' -SmartHostAuthMechanism BasicAuth -AuthenticationCredential $account -ErrorAction Stop | Out-Null
        Set-TransportConfig -InternalSMTPServers @{ Add = '10.0.0.9' }
        Get-SendConnector | Out-Null
        $calls = @(Get-CallList $folder)
        $calls.cmdlet | Should -BeExactly @('New-SendConnector', 'Set-TransportConfig', 'Get-SendConnector')
        $calls.change | Should -BeExactly @(1, 2, 0)
        $calls[0].parameters.AuthenticationCredential | Should -BeExactly 'account CONTOSO\mail'
        $calls[0].parameters.AddressSpaces | Should -BeExactly @('*', 'a.example')
        $calls[0].parameters.PSObject.Properties.Name | Should -Not -Contain 'ErrorAction'
        $calls[1].parameters.InternalSMTPServers.Add | Should -BeExactly '10.0.0.9'
        [IO.File]::ReadAllText((Join-Path $folder 'calls.jsonl')) | Should -Not -Match 'secret'
    }

    It 'says what came of it: done, not done, refused by which rule' {
        New-SendConnector -Name 'S' -AddressSpaces '*' | Out-Null
        Remove-SendConnector 'S' -WhatIf
        Set-SendConnector 'S' -Port 70000 -ErrorAction SilentlyContinue
        (Get-CallList $folder).outcome | Should -BeExactly @('done', 'not done', 'refused: VAL-RANGE')
    }

    It 'with -WhatIf leaves every byte as it is, and is refused what would be refused' {
        New-SendConnector -Name 'S' -AddressSpaces '*' | Out-Null
        $connector = Get-ReceiveConnector 'MBX01\Default Frontend MBX01'
        $before = Get-StateText $folder
        New-SendConnector -Name 'T' -AddressSpaces '*' -WhatIf
        New-ReceiveConnector -Name 'R' -Custom -Bindings '10.0.0.1:26' -RemoteIPRanges '10.9.0.1' -TransportRole FrontendTransport -WhatIf
        New-AcceptedDomain -Name 'B' -DomainName 'b.example' -WhatIf
        Set-SendConnector 'S' -Comment 'x' -WhatIf
        Set-TransportConfig -MaxSendSize 20MB -WhatIf
        Set-TransportService 'MBX01' -ExternalIPAddress '1.2.3.4' -WhatIf
        $connector | Add-ADPermission -User 'S-1-5-7' -ExtendedRights 'ms-Exch-Bypass-Anti-Spam' -WhatIf
        $connector | Remove-ADPermission -User 'S-1-5-7' -ExtendedRights 'ms-Exch-SMTP-Submit' -WhatIf
        Remove-SendConnector 'S' -WhatIf
        Get-StateText $folder | Should -BeExactly $before
        @(Get-CallList $folder | Where-Object { $_.whatIf }).Count | Should -Be 9
        Get-Refusal { New-SendConnector -Name 'S' -AddressSpaces '*' -WhatIf } | Should -BeExactly 'SC-NAME-001'
    }
}

Describe 'A fault' {
    AfterEach { Remove-Stage $folder }

    It 'before a call leaves all as it is; after it the change is made' {
        $folder = New-Stage $null 'organization' @{ faults = @(@{ kind = 'fail'; when = 'before'; call = 2 }, @{ kind = 'fail'; when = 'after'; call = 3; message = 'gone' }) }
        Get-Refusal { New-SendConnector -Name 'A' -AddressSpaces 'a.example' } | Should -BeNullOrEmpty
        Get-Refusal { New-SendConnector -Name 'B' -AddressSpaces 'b.example' } | Should -BeExactly 'FAULT'
        { New-SendConnector -Name 'C' -AddressSpaces 'c.example' -ErrorAction Stop } | Should -Throw 'gone'
        Get-Refusal { New-SendConnector -Name 'D' -AddressSpaces 'd.example' } | Should -BeNullOrEmpty
        (Get-SendConnector).Name | Should -BeExactly @('A', 'C', 'D')
    }

    It 'may meet one cmdlet, or count every call' {
        $folder = New-Stage $null 'organization' @{ faults = @(@{ kind = 'fail'; when = 'before'; cmdlet = 'Get-SendConnector' }, @{ kind = 'fail'; when = 'before'; of = 'calls'; call = 2 }) }
        Get-Refusal { Get-SendConnector } | Should -BeExactly 'FAULT'
        Get-Refusal { Get-AcceptedDomain } | Should -BeExactly 'FAULT'
        Get-Refusal { Get-AcceptedDomain } | Should -BeNullOrEmpty
    }

    It 'shows for some listings what was there before' {
        $folder = New-Stage $null 'organization' @{ faults = @(@{ kind = 'stale'; when = 'before'; call = 2; noun = 'SendConnector'; reads = 2 }) }
        New-SendConnector -Name 'A' -AddressSpaces '*' | Out-Null
        Set-SendConnector 'A' -Comment 'new'
        (Get-SendConnector 'A').Comment | Should -BeExactly ''
        (Get-SendConnector).Comment | Should -BeExactly ''
        (Get-SendConnector 'A').Comment | Should -BeExactly 'new'
    }

    It 'brings in an object that somebody else made' {
        $folder = New-Stage $null 'organization' @{ faults = @(@{ kind = 'foreign'; when = 'before'; call = 1; noun = 'SendConnector'; properties = @{ Name = 'A'; AddressSpaces = @('SMTP:*;1') } }) }
        Get-Refusal { New-SendConnector -Name 'A' -AddressSpaces 'a.example' } | Should -BeExactly 'SC-NAME-001'
        (Get-SendConnector 'A').AddressSpaces | Should -BeExactly 'SMTP:*;1'
    }
}
