Describe 'Get-ExtraConnector' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place -Kind 'verify'
        Add-PlannedServer 'MBX01'
        $script:receiving = @()
        $script:sending = @()
        Mock Get-ReceiveConnector { $script:receiving }
        Mock Get-SendConnector { $script:sending }
        $designed = New-ShownConnector 'Designed' @{ RemoteIPRanges = @('10.9.0.0/24') }
        function New-ShownSender([string]$Name, $Values = @{}) {
            $shown = [ordered]@{ Name = $Name; Identity = $Name; Guid = [guid]::NewGuid().ToString(); Enabled = $true; AddressSpaces = @('SMTP:*;5') }
            foreach ($key in $Values.Keys) { $shown[$key] = $Values[$key] }
            [pscustomobject]$shown
        }
    }

    It 'mentions connectors that the design does not know, and finds no harm where they listen for others or on another server' {
        $script:receiving = @($designed, (New-ShownConnector 'Other' @{ RemoteIPRanges = @('10.9.0.7') }), (New-ShownConnector 'Far' @{} 'MBX77'))
        Add-Connector 'Designed' ([ordered]@{ Enabled = $true }) $designed
        $extras = @(Get-ExtraConnector)
        $extras.Name | Should -Be 'Other'
        $extras[0].Problem | Should -BeNullOrEmpty
    }

    It 'finds a difference where they <What>' -ForEach @(
        @{ What = 'have the same binding and range'; Values = @{ RemoteIPRanges = @('10.9.0.0/24') }; Text = '*have the same binding*' }
        @{ What = 'are of another service on the port'; Values = @{ TransportRole = 'HubTransport' }; Text = '*two transport services*' }
        @{ What = 'answer on one address for a whole range'; Values = @{ Bindings = @('10.0.0.1:25') }; Text = '*are both for 10.9.0.0/24 on port 25, and on 10.0.0.1 the first one answers*' }
    ) {
        $script:receiving = @($designed, (New-ShownConnector 'Other' $Values))
        Add-Connector 'Designed' ([ordered]@{ Enabled = $true }) $designed
        $problem = @(Get-ExtraConnector)[0].Problem
        $problem.Kind, $problem.Severity | Should -Be 'extra', 'stop'
        $problem.Sentence | Should -BeLike "Receive connector 'MBX01\Other', which the design does not know, and Receive connector 'MBX01\Designed' $Text"
    }

    It 'finds no harm in one that is switched off' {
        $script:receiving = @($designed, (New-ShownConnector 'Other' @{ RemoteIPRanges = @('10.9.0.0/24'); Enabled = $false }))
        Add-Connector 'Designed' ([ordered]@{ Enabled = $true }) $designed
        @(Get-ExtraConnector)[0].Problem | Should -BeNullOrEmpty
    }

    It 'tells whether a Send connector takes mail at no higher cost: <Space>' -ForEach @(
        @{ Space = '*;5'; Takes = $true }
        @{ Space = 'SMTP:*;1'; Takes = $true }
        @{ Space = '*;6'; Takes = $false }
        @{ Space = 'example.org;1'; Takes = $false }
    ) {
        $mine = New-ShownSender 'Mine'
        $script:sending = @($mine, (New-ShownSender 'Other' @{ AddressSpaces = @($Space) }))
        Add-Connector 'Mine' ([ordered]@{ AddressSpaces = @('*;5') }) $mine -Noun 'SendConnector'
        $extras = @(Get-ExtraConnector)
        $extras.Name | Should -Be 'Other'
        [bool]$extras[0].Problem | Should -Be $Takes
        if ($Takes) { $extras[0].Problem.Sentence | Should -BeLike "Send connector 'Other'*address space SMTP:`** of Send connector 'Mine'*" }
    }
}
