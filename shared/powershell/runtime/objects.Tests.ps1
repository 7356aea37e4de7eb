Describe 'The objects that steps are about' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        Mock Get-SendConnector { [pscustomobject]@{ Name = 'To HQ'; Identity = 'To HQ' }, [pscustomobject]@{ Name = 'Out'; Identity = 'Out' } }
        Mock Get-ReceiveConnector { [pscustomobject]@{ Name = "In on $Server"; Identity = "$Server\In on $Server" } }
        Mock Get-AcceptedDomain { [pscustomobject]@{ Name = 'old name'; DomainName = 'contoso.com'; Identity = 'old name' } }
    }

    Describe 'Test-Planned' {
        It 'knows in any case what a step would have made, by sort and name' {
            Add-Planned -Noun 'SendConnector' -Name 'a'
            Test-Planned -Noun 'SendConnector' -Name 'A' | Should -BeTrue
            Test-Planned -Noun 'ReceiveConnector' -Name 'a' | Should -BeFalse
        }
    }

    Describe 'Add-Planned' {
        It 'gives nothing back' {
            Add-Planned -Noun 'SendConnector' -Name 'a' | Should -BeNullOrEmpty
            $script:planned.Count | Should -Be 1
        }
    }

    Describe 'Test-Leaving' {
        It 'knows what a step would have taken away, by its identity' {
            $item = [pscustomobject]@{ Identity = 'To HQ' }
            Test-Leaving -Noun 'SendConnector' -Item $item | Should -BeFalse
            Add-Leaving -Noun 'SendConnector' -Item $item
            Test-Leaving -Noun 'SendConnector' -Item $item | Should -BeTrue
        }
    }

    Describe 'Add-Leaving' {
        It 'gives nothing back' {
            Add-Leaving -Noun 'SendConnector' -Item ([pscustomobject]@{ Identity = 'a' }) | Should -BeNullOrEmpty
            $script:leaving | Should -Be 'SendConnector a'
        }
    }

    Describe 'Split-Identity' {
        It 'splits that of a Receive connector in server and name' {
            Split-Identity -Noun 'ReceiveConnector' -Parameter ([ordered]@{ Identity = 'EDGE01\From \ Internet' }) | Should -Be 'EDGE01', 'From \ Internet'
        }

        It 'takes any other for a name' {
            Split-Identity -Noun 'SendConnector' -Parameter ([ordered]@{ Identity = 'CONTOSO\To HQ' }) | Should -Be '', 'CONTOSO\To HQ'
            Split-Identity -Noun 'ReceiveConnector' -Parameter ([ordered]@{ Identity = 'In' }) | Should -Be '', 'In'
        }

        It 'takes server and name of an object that is to be made' {
            Split-Identity -Noun 'ReceiveConnector' -Parameter ([ordered]@{ Name = 'In'; Server = 'MBX01' }) | Should -Be 'MBX01', 'In'
        }
    }

    Describe 'Find-Item' {
        It 'finds by name in any case, and nothing under another' {
            (Find-Item -Noun 'SendConnector' -Name 'to hq').Identity | Should -Be 'To HQ'
            Find-Item -Noun 'SendConnector' -Name 'nowhere' | Should -BeNullOrEmpty
        }

        It 'looks on the server that the step names, in the organization only' {
            (Find-Item -Noun 'ReceiveConnector' -Server 'MBX01' -Name 'In on MBX01').Identity | Should -Be 'MBX01\In on MBX01'
            [void](Start-TestRun -InOrganization $false)
            Find-Item -Noun 'ReceiveConnector' -Server 'EDGE01' -Name 'In on EDGE01' | Should -BeNullOrEmpty
        }

        It 'finds by what stays the same under another name' {
            (Find-Item -Noun 'AcceptedDomain' -Name 'new name' -Same 'CONTOSO.com').Name | Should -Be 'old name'
        }

        It 'finds the one object of the organization, and the one of a server' {
            Mock Get-TransportConfig { [pscustomobject]@{ Name = 'Transport Settings' } }
            Mock Get-TransportService { [pscustomobject]@{ Name = $Identity } }
            (Find-Item -Noun 'TransportConfig').Name | Should -Be 'Transport Settings'
            (Find-Item -Noun 'TransportService' -Name 'EDGE01').Name | Should -Be 'EDGE01'
        }

        It 'finds nothing where Exchange has nothing' {
            Mock Get-SendConnector { }
            Mock Get-TransportConfig { }
            Find-Item -Noun 'SendConnector' -Name 'To HQ' | Should -BeNullOrEmpty
            Find-Item -Noun 'TransportConfig' | Should -BeNullOrEmpty
        }

        It 'stops where there are several' {
            Mock Get-SendConnector { 1..2 | ForEach-Object { [pscustomobject]@{ Name = 'a' } } }
            { Find-Item -Noun 'SendConnector' -Name 'a' } | Should -Throw "There is more than one SendConnector 'a' here."
        }
    }

    Describe 'Find-Subject' {
        It 'finds what is called so' {
            (Find-Subject -Verb 'Set' -Noun 'SendConnector' -Name 'Out' -Parameter ([ordered]@{ Identity = 'Out' })).Name | Should -Be 'Out'
        }

        It 'takes the object that has the new name already, and leaves the one of the old name alone' {
            (Find-Subject -Verb 'Set' -Noun 'SendConnector' -Name 'Out' -Parameter ([ordered]@{ Identity = 'Out'; Name = 'To HQ' })).Name | Should -Be 'To HQ'
        }

        It 'does not count on an object that a step would have taken away' {
            Add-Leaving -Noun 'SendConnector' -Item ([pscustomobject]@{ Identity = 'Out' })
            Find-Subject -Verb 'Set' -Noun 'SendConnector' -Name 'Out' -Parameter ([ordered]@{ Identity = 'Out' }) | Should -BeNullOrEmpty
        }

        It 'finds an accepted domain that exists under another name' {
            $parameter = [ordered]@{ Name = 'new name'; DomainName = 'contoso.com' }
            (Find-Subject -Verb 'New' -Noun 'AcceptedDomain' -Name 'new name' -Parameter $parameter).Name | Should -Be 'old name'
        }
    }
}
