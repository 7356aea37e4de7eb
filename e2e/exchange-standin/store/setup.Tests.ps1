BeforeAll {
    . (Join-Path $PSScriptRoot '../testing/Stage.ps1')

    function Get-Row($Server, [string]$Place = 'organization') {
        $folder = New-Stage @($Server) $Place
        Get-ReceiveConnector | ForEach-Object { "$($_.Name): $(@($_.Bindings) -join ' ') $(if ($_.PSObject.Properties['TransportRole']) { $_.TransportRole })" }
        Remove-Stage $folder
    }
}

Describe 'What setup leaves' {
    It 'on a <Version> Mailbox server' -ForEach @(@{ Version = '2013' }, @{ Version = '2016' }, @{ Version = '2019' }, @{ Version = 'SE' }) {
        Get-Row (New-Server 'S' 'mailbox' $Version) | Should -BeExactly @(
            'Default Frontend S: 0.0.0.0:25 [::]:25 FrontendTransport', 'Client Frontend S: 0.0.0.0:587 [::]:587 FrontendTransport'
            'Outbound Proxy Frontend S: 0.0.0.0:717 [::]:717 FrontendTransport', 'Default S: 0.0.0.0:2525 [::]:2525 HubTransport', 'Client Proxy S: 0.0.0.0:465 [::]:465 HubTransport'
        )
    }
    It 'on 2013 servers of one role' {
        @(Get-Row (New-Server 'S' 'mailbox' '2013' @{ roles2013 = 'clientAccess' })).Count | Should -Be 3
        @(Get-Row (New-Server 'S' 'mailbox' '2013' @{ roles2013 = 'mailbox' })).Count | Should -Be 2
    }
    It 'on a 2010 Hub Transport server' {
        Get-Row (New-Server 'S' 'hub' '2010') | Should -BeExactly @('Default S: 0.0.0.0:25 [::]:25 ', 'Client S: 0.0.0.0:587 [::]:587 ')
    }
    It 'on a <Version> Edge server' -ForEach @(@{ Version = '2010' }, @{ Version = '2019' }) {
        Get-Row (New-Server 'S' 'edge' $Version) 'S' | Should -BeExactly 'Default internal receive connector S: 0.0.0.0:25 '
    }
    It 'is possible by the rules, as far as they are verified' {
        foreach ($server in (New-Server), (New-Server 'HUB' 'hub' '2010'), (New-Server 'EDGE' 'edge')) {
            $folder = New-Stage @($server) $(if ($server.role -eq 'edge') { 'EDGE' } else { 'organization' })
            foreach ($connector in Get-ReceiveConnector) { Get-Refusal { Set-ReceiveConnector $connector.Identity -Comment 'x' } | Should -BeNullOrEmpty }
            Remove-Stage $folder
        }
    }
}

Describe 'A place' {
    BeforeAll { $folder = New-Stage @((New-Server), (New-Server 'MBX02' 'mailbox' '2016'), (New-Server 'EDGE01' 'edge' '2019' @{ id = 'server-3' })) }
    AfterAll { Remove-Stage $folder }

    It 'of the organization knows its servers, with role and version' {
        Get-ExchangeServer | ForEach-Object { "$($_.Name) $($_.ServerRole) $($_.AdminDisplayVersion)" } | Should -BeExactly @('MBX01 Mailbox Version 15.2 (Build 986.5)', 'MBX02 Mailbox Version 15.1 (Build 2507.6)')
    }
    It 'of an Edge server knows only that one' {
        Enter-Stage $folder 'server-3'
        (Get-ExchangeServer).Name | Should -BeExactly 'EDGE01'
        Get-Refusal { Get-ExchangeServer 'MBX01' } | Should -BeExactly 'NOT-FOUND'
        @(Get-AcceptedDomain).Count | Should -Be 0
    }
}

Describe 'An Edge server called organization' {
    It 'has a place of its own under its id' {
        $folder = New-Stage @((New-Server), (New-Server 'organization' 'edge' '2019' @{ id = 'server-2' })) 'server-2'
        (Get-ExchangeServer).Name | Should -BeExactly 'organization'
        Remove-Stage $folder
        { New-Stage @((New-Server), (New-Server 'organization' 'edge')) } | Should -Throw '*two places*'
    }
}
