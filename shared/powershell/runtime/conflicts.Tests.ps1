Context 'Connectors in each other''s way' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
        $script:there = @()
        Mock Get-ReceiveConnector { $script:there }
        $mine = [ordered]@{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0/24'); TransportRole = 'FrontendTransport'; Enabled = $true }
    }

    Describe 'Get-ConflictProblem' {
        It 'finds <How>' -ForEach @(
            @{ How = 'the same binding and range'; Values = @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0-10.9.0.255') }; Text = '*have the same binding 10.0.0.1:25 and the same remote range 10.9.0.0/24*' }
            @{ How = 'one equal range among several'; Values = @{ Bindings = @('10.0.0.2:25', '10.0.0.1:25'); RemoteIPRanges = @('1.2.3.4', '10.9.0.0/24') }; Text = '*same binding*' }
            @{ How = 'ranges that overlap in part'; Values = @{ Bindings = @('0.0.0.0:25'); RemoteIPRanges = @('10.9.0.128-10.9.1.5') }; Text = '*10.0.0.1:25 and 0.0.0.0:25*overlap in part (10.9.0.0/24, 10.9.0.128-10.9.1.5)*' }
            @{ How = 'another transport service on the same port'; Values = @{ TransportRole = 'HubTransport'; RemoteIPRanges = @('1.2.3.4') }; Text = '*two transport services (FrontendTransport, HubTransport)*' }
        ) {
            $script:there = @(New-ShownConnector 'Other' $Values)
            Add-Connector 'A' $mine
            $found = @(Get-Found { Get-ConflictProblem })
            $found | Should -HaveCount 1
            $found[0] | Should -BeLike "stop conflict: Receive connector 'MBX01\A' and Receive connector 'MBX01\Other', which the scripts of this design do not touch, $Text"
        }

        It 'lets <How> be' -ForEach @(
            @{ How = 'another server'; Values = @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0/24') }; Server = 'MBX02' }
            @{ How = 'another port'; Values = @{ Bindings = @('10.0.0.1:26'); RemoteIPRanges = @('10.9.0.0/24') }; Server = 'MBX01' }
            @{ How = 'another address'; Values = @{ Bindings = @('10.0.0.2:25'); RemoteIPRanges = @('10.9.0.0/24') }; Server = 'MBX01' }
            @{ How = 'a range around'; Values = @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('0.0.0.0-255.255.255.255') }; Server = 'MBX01' }
            @{ How = 'the same range on all addresses'; Values = @{ Bindings = @('0.0.0.0:25'); RemoteIPRanges = @('10.9.0.0/24') }; Server = 'MBX01' }
            @{ How = 'another family'; Values = @{ Bindings = @('[::]:25'); TransportRole = 'HubTransport' }; Server = 'MBX01' }
        ) {
            $script:there = @(New-ShownConnector 'Other' $Values $Server)
            Add-Connector 'A' $mine
            Get-ConflictProblem | Should -BeNullOrEmpty
        }

        It 'only warns where one of them is switched off' {
            $script:there = @(New-ShownConnector 'Other' @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0/24'); Enabled = $false })
            Add-Connector 'A' $mine
            (Get-ConflictProblem).Severity | Should -Be 'warning'
        }

        It 'is not sure where TransportRole is not stated, but of the same range on the same binding' {
            $script:there = @(New-ShownConnector 'Other' @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.7') })
            Add-Connector 'A' ([ordered]@{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0/24') })
            Get-Found { Get-ConflictProblem } | Should -BeLike 'warning conflict: *10.0.0.1:25*TransportRole is not stated*'
            Add-Connector 'B' ([ordered]@{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.7') })
            @(Get-ConflictProblem | Where-Object { $_.Key -eq 'B' -and $_.Now -like '*Other*' }).Severity | Should -Be 'stop'
        }

        It 'takes connectors of the design as all steps leave them: moved away, removed, bound there too' {
            $there = New-ShownConnector 'Moved' @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0/24') }
            $gone = New-ShownConnector 'Gone' @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0/24') }
            $script:there = @($there, $gone)
            Add-Connector 'Moved' ([ordered]@{ Bindings = @('10.0.0.1:26') }) $there -Verb 'Set'
            Add-Connector 'Gone' $null $gone -Verb 'Remove'
            Add-Connector 'A' $mine
            Get-ConflictProblem | Should -BeNullOrEmpty
            Add-Connector 'B' $mine
            @(Get-ConflictProblem) | Should -HaveCount 1
        }

        It 'does not look at connectors that are not bound anew' {
            $there = New-ShownConnector 'A' @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0/24') }
            $script:there = @($there, (New-ShownConnector 'Other' @{ Bindings = @('10.0.0.1:25'); RemoteIPRanges = @('10.9.0.0/24') }))
            Add-Connector 'A' ([ordered]@{ Comment = 'x' }) $there -Verb 'Set'
            Get-ConflictProblem | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-ConflictText' {
        BeforeEach {
            function Get-Text($Mine, $Other) {
                Get-ConflictText -Mine (Get-ShownListener -Item (New-ShownConnector 'A' $Mine)) -Other (Get-ShownListener -Item (New-ShownConnector 'B' $Other))
            }
        }

        It 'says nothing of two that are told apart by their remote ranges' {
            Get-Text @{ RemoteIPRanges = @('10.9.0.1') } @{ RemoteIPRanges = @('10.9.0.2') } | Should -BeNullOrEmpty
        }

        It 'says where one of several bindings is shared with another transport service' {
            $conflict = Get-Text @{ Bindings = @('10.0.0.1:26', '0.0.0.0:25') } @{ Bindings = @('10.0.0.2:25'); TransportRole = 'HubTransport' }
            $conflict.IsSure | Should -BeTrue
            $conflict.Text | Should -Be 'are of two transport services (FrontendTransport, HubTransport) and both listen on 0.0.0.0:25 and 10.0.0.2:25, which only one can do'
        }

        It 'is not sure of a transport service that Exchange does not show' {
            (Get-Text @{ TransportRole = $null; RemoteIPRanges = @('10.9.0.1') } @{ RemoteIPRanges = @('10.9.0.2') }).IsSure | Should -BeFalse
        }
    }
}
