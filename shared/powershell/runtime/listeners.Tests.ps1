Context 'Receive connectors in their parts' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
        $script:there = @()
        Mock Get-ReceiveConnector { $script:there }
    }

    Describe 'Get-FinalListener' {
        It 'takes connectors of the design as it wants them, and all others as they are' {
            $item = New-ShownConnector 'A' @{ Bindings = @('10.0.0.1:25') }
            $script:there = @($item, (New-ShownConnector 'Other' @{ Bindings = @('10.0.0.2:25') }), (New-ShownConnector 'Far' @{} 'MBX02'))
            Add-Connector 'A' ([ordered]@{ Bindings = @('10.0.0.1:587') }) $item -Verb 'Set'
            $listeners = Get-FinalListener
            $listeners['mbx01'].Bindings.Text | Should -Be '10.0.0.1:587', '10.0.0.2:25'
            $listeners['MBX02'].Title | Should -Be "Receive connector 'MBX02\Far'"
        }

        It 'leaves out what a step removes' {
            $gone = New-ShownConnector 'Gone'
            $script:there = @($gone, (New-ShownConnector 'Other'))
            Add-Connector 'Gone' $null $gone -Verb 'Remove'
            (Get-FinalListener)['MBX01'].Title | Should -Be "Receive connector 'MBX01\Other'"
        }

        It 'is empty where there is no Receive connector' {
            (Get-FinalListener).Count | Should -Be 0
        }
    }

    Describe 'Get-WantedListener' {
        It 'has what the design states, and of everything else what is there' {
            Add-Connector 'A' ([ordered]@{ Enabled = $false; RemoteIPRanges = @('10.9.0.1') }) (New-ShownConnector 'A' @{ Bindings = @('[::]:587') }) -Verb 'Set'
            $listener = Get-WantedListener -Object $script:objects['A']
            $listener.Key, $listener.Server, $listener.Title | Should -Be 'A', 'MBX01', "Receive connector 'MBX01\A'"
            $listener.Bindings.Text | Should -Be '[::]:587'
            $listener.Ranges.Text | Should -Be '10.9.0.1'
            $listener.Service | Should -Be 'FrontendTransport'
            $listener.IsEnabled | Should -BeFalse
        }

        It 'knows no transport service that nobody states, but on Exchange 2010, which has one' {
            Add-Connector 'A' ([ordered]@{ Bindings = @('0.0.0.0:25') })
            (Get-WantedListener -Object $script:objects['A']).Service | Should -BeExactly ''
            Start-Place -Shown (New-ShownServer 'MBX01' -Version 'Version 14.3 (Build 123.4)')
            Add-Connector 'A' ([ordered]@{ Bindings = @('0.0.0.0:25') })
            (Get-WantedListener -Object $script:objects['A']).Service | Should -Be 'HubTransport'
        }
    }

    Describe 'Get-ShownListener' {
        It 'reads a connector that the design does not know, with every binding and range' {
            $item = New-ShownConnector 'Other' @{ Bindings = [Collections.ArrayList]@('10.0.0.1:25', '[::]:25'); RemoteIPRanges = [Collections.ArrayList]@('10.9.0.0/24', 'fd00::1') } 'mbx01.contoso.com'
            $listener = Get-ShownListener -Item $item
            $listener.Key, $listener.Server | Should -Be '', 'mbx01'
            $listener.Bindings.Port | Should -Be '25', '25'
            $listener.Ranges.Text | Should -Be '10.9.0.0/24', 'fd00::1'
            $listener.IsEnabled | Should -BeTrue
        }

        It 'is on this server on an Edge server, which has one transport service' {
            Start-Place 'EDGE01' -Machine 'EDGE01'
            $listener = Get-ShownListener -Item (New-ShownConnector 'Other' @{ TransportRole = $null; Enabled = 'False' } 'other')
            $listener.Server, $listener.Service, $listener.IsEnabled | Should -Be 'EDGE01', 'HubTransport', $false
        }
    }
}
