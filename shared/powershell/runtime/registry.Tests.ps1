Context 'The registry' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
    }

    Describe 'Initialize-Run' {
        It 'keeps what the script says of itself' {
            [void](Start-TestRun -Kind 'apply' -IsEdge $true -NotTaken 'TransportRole')
            $script:run.PlaceName | Should -Be 'EDGE01'
            $script:run.IsEdge | Should -BeTrue
            $script:run.NotTaken | Should -Be 'TransportRole'
        }

        It 'forgets what another script said' {
            Add-Server -Key 'server-1' -Name 'MBX01' -Fqdn '' -Role 'mailbox' -Version '2019'
            [void](Add-TestObject -Wanted @{ Port = 25 })
            [void](Add-TestStep -Cmdlet 'New-SendConnector' -Parameter @{ Name = 'To HQ' })
            [void](Start-TestRun)
            $script:servers.Count + $script:objects.Count + $script:steps.Count | Should -Be 0
            Get-ObjectStep -Key 'sendConnector-1' | Should -BeNullOrEmpty
        }
    }

    Describe 'Add-Server' {
        It 'keeps a server with the addresses that the design knows' {
            Add-Server -Key 'server-1' -Name 'MBX01' -Fqdn 'mbx01.contoso.com' -Role 'mailbox' -Version '2019' -Address '10.0.0.1', ''
            $script:servers[0].Name | Should -Be 'MBX01'
            $script:servers[0].Address | Should -Be '10.0.0.1'
        }
    }

    Describe 'Add-Object' {
        It 'keeps what is believed and what is wanted' {
            Add-Object -Key 'a' -Noun 'SendConnector' -Name 'New' -Formerly 'Old' -Believed @{ Port = 25 } -Wanted @{ Port = 26 }
            $object = $script:objects['a']
            $object.Formerly | Should -Be 'Old'
            $object.Believed.Port | Should -Be 25
            $object.Wanted.Port | Should -Be 26
            $object.Item | Should -BeNullOrEmpty
        }

        It 'takes the name for the former one, and the cmdlet of the noun, where nothing else is said' {
            Add-Object -Key 'a' -Noun 'SendConnector' -Name 'To HQ'
            $script:objects['a'].Formerly | Should -Be 'To HQ'
            $script:objects['a'].GetCmdlet | Should -Be 'Get-SendConnector'
            $script:objects['a'].WantedRights.Count | Should -Be 0
        }
    }

    Describe 'Add-Step' {
        It 'counts the steps of each script on their own' {
            foreach ($script in '3-apply-a.ps1', '3-apply-b.ps1', '3-apply-a.ps1') {
                Add-Step -Key 'a' -Script $script -Cmdlet 'Set-SendConnector' -Parameter @{}
            }
            $script:steps.Number | Should -Be 1, 1, 2
            $script:steps[0].Verb | Should -Be 'Set'
            $script:steps[0].Noun | Should -Be 'SendConnector'
        }
    }

    Describe 'Get-ObjectStep' {
        It 'gives the steps of one object in order' {
            foreach ($key in 'a', 'b', 'a') { [void](Add-TestStep -Key $key -Cmdlet 'Set-SendConnector' -Parameter @{}) }
            @(Get-ObjectStep -Key 'a').Number | Should -Be 1, 3
            Get-ObjectStep -Key 'c' | Should -BeNullOrEmpty
        }
    }

    Describe 'Add-Account' {
        It 'keeps what an account is for' {
            Add-Account -Label 'relay' -Purpose 'Signs in at the relay.' -Where 'domain' -IsMemberOfExchangeServers $true
            $script:accounts[0].Purpose | Should -Be 'Signs in at the relay.'
            $script:accounts[0].IsMemberOfExchangeServers | Should -BeTrue
        }
    }

    Describe 'Add-Certificate' {
        It 'keeps which server needs a certificate, and for what' {
            Add-Certificate -Name 'mail.contoso.com' -Server 'EDGE01' -Why 'mutual TLS'
            $script:certificates[0].Server | Should -Be 'EDGE01'
            $script:certificates[0].Thumbprint | Should -Be ''
        }
    }

    Describe 'Add-Edge' {
        It 'keeps an Edge server with the site that it is to be subscribed to, and none with another script' {
            Add-Edge -Key 'server-9' -Name 'EDGE01' -Site 'Main'
            Add-Edge -Key 'server-8' -Name 'EDGE02'
            @($script:edges | ForEach-Object { "$($_.Name) $($_.Site)" }) | Should -Be 'EDGE01 Main', 'EDGE02 '
            [void](Start-TestRun)
            $script:edges.Count | Should -Be 0
        }
    }

    Describe 'Add-Cmdlet' {
        It 'keeps each cmdlet once' {
            Add-Cmdlet -Name 'Get-SendConnector', 'Set-SendConnector'
            Add-Cmdlet -Name 'Get-SendConnector'
            $script:cmdlets | Should -Be 'Get-SendConnector', 'Set-SendConnector'
        }
    }
}
