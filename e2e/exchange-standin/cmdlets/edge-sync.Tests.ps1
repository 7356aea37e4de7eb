BeforeAll {
    . (Join-Path $PSScriptRoot '../testing/Stage.ps1')

    function Register-Edge([string]$Folder, [string]$Name, [string]$Site = 'Main', $More = @{}) {
        $file = Join-Path $Folder "$Name.xml"
        Enter-Stage $Folder $Name
        New-EdgeSubscription -FileName $file -Force
        Enter-Stage $Folder
        New-EdgeSubscription -FileData ([IO.File]::ReadAllBytes($file)) -Site $Site @More | Out-Null
    }
}

Describe 'An Edge subscription' {
    BeforeEach {
        $folder = New-Stage @((New-Server), (New-Server 'EDGE01' 'edge'), (New-Server 'EDGE02' 'edge')) 'EDGE01'
        New-SendConnector -Name 'Own' -AddressSpaces '*' | Out-Null
        New-AcceptedDomain -Name 'own' -DomainName 'own.example' | Out-Null
    }
    AfterEach { Remove-Stage $folder }

    It 'takes the Edge server its Send connectors and accepted domains, and the cmdlets for them' {
        Register-Edge $folder 'EDGE01'
        Enter-Stage $folder 'EDGE01'
        @(Get-SendConnector).Count + @(Get-AcceptedDomain).Count | Should -Be 0
        Get-Refusal { New-SendConnector -Name 'Own' -AddressSpaces '*' } | Should -BeExactly 'EDGE-001'
        Get-Refusal { New-AcceptedDomain -Name 'own' -DomainName 'own.example' } | Should -BeExactly 'EDGE-001'
        Get-Refusal { Set-ReceiveConnector 'EDGE01\Default internal receive connector EDGE01' -Comment 'x' } | Should -BeNullOrEmpty
    }

    It 'makes two connectors, which a second Edge server of the site shares' {
        Register-Edge $folder 'EDGE01'
        Register-Edge $folder 'EDGE02'
        Get-SendConnector | ForEach-Object { "$($_.Name): $($_.AddressSpaces) $($_.DNSRoutingEnabled) $($_.SmartHosts) $($_.SourceTransportServers)" } | Should -BeExactly @('EdgeSync - Inbound to Main: SMTP:--;1 False -- EDGE01 EDGE02', 'EdgeSync - Main to Internet: SMTP:*;100 True  EDGE01 EDGE02')
    }

    It 'makes none where that is said' {
        Register-Edge $folder 'EDGE01' 'Main' @{ CreateInternetSendConnector = $false; CreateInboundSendConnector = $false }
        @(Get-SendConnector).Count | Should -Be 0
    }

    It 'carries over what belongs to the Edge server when it is synchronized' {
        Register-Edge $folder 'EDGE01'
        New-SendConnector -Name 'Inside' -AddressSpaces 'a.example' | Out-Null
        Set-TransportConfig -TLSSendDomainSecureList 'a.example'
        (Test-EdgeSynchronization).SyncStatus | Should -BeExactly 'Failed'
        (Start-EdgeSynchronization).Result | Should -BeExactly 'Success'
        (Test-EdgeSynchronization).SyncStatus | Should -BeExactly 'Normal'
        Enter-Stage $folder 'EDGE01'
        (Get-SendConnector).Name | Should -BeExactly @('EdgeSync - Inbound to Main', 'EdgeSync - Main to Internet')
        (Get-AcceptedDomain).Name | Should -BeExactly 'contoso.com'
        (Get-TransportConfig).TLSSendDomainSecureList | Should -BeExactly 'a.example'
    }

    It 'may fail to be synchronized, and then nothing is carried over' {
        Register-Edge $folder 'EDGE01'
        Enter-Stage $folder 'organization' @{ faults = @(@{ kind = 'syncFails' }) }
        (Start-EdgeSynchronization -TargetServer 'EDGE01').Result | Should -BeExactly 'CouldNotConnect'
        Enter-Stage $folder 'EDGE01'
        @(Get-AcceptedDomain).Count | Should -Be 0
    }

    It 'that is removed takes the Edge server out of every connector, and those with it that have no other source' {
        Register-Edge $folder 'EDGE01'
        Register-Edge $folder 'EDGE02'
        New-SendConnector -Name 'Only 1' -AddressSpaces 'a.example' -SourceTransportServers 'EDGE01' | Out-Null
        Remove-EdgeSubscription 'EDGE01' -Confirm:$false
        Get-SendConnector | ForEach-Object { "$($_.Name): $($_.SourceTransportServers)" } | Should -BeExactly @('EdgeSync - Inbound to Main: EDGE02', 'EdgeSync - Main to Internet: EDGE02')
        (Get-EdgeSubscription).Name | Should -BeExactly 'EDGE02'
    }

    It 'with -WhatIf changes neither side and writes no file' {
        Enter-Stage $folder 'EDGE01'
        $before = Get-StateText $folder 'EDGE01'
        New-EdgeSubscription -FileName (Join-Path $folder 'x.xml') -Force -WhatIf
        Test-Path (Join-Path $folder 'x.xml') | Should -BeFalse
        Get-StateText $folder 'EDGE01' | Should -BeExactly $before
    }
}
