Describe 'Subscriptions' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        $consent = Start-TestRun
        $file = Join-Path $TestDrive 'EDGE01.xml'
        Remove-Item -Path $file -ErrorAction SilentlyContinue
        $known = @()
        Mock Get-EdgeSubscription { $known }
        Mock New-EdgeSubscription { }
        Mock Remove-EdgeSubscription { }
        Mock Start-EdgeSynchronization { }
        Mock Get-SendConnector { }
        Mock Get-AcceptedDomain { }
        Mock Get-ADPermission { }
        $subscribed = [pscustomobject]@{ Name = 'EDGE01'; Site = 'contoso.com/Configuration/Sites/HQ' }
        $export = [ordered]@{ FileName = $file; Force = $true }
        $import = [ordered]@{ FileData = { , [byte[]](1, 2) }; Site = 'HQ' }
    }

    Describe 'Invoke-SubscriptionStep' {
        It 'imports in the organization and exports on the Edge server' {
            [void](Get-Said { Invoke-SubscriptionStep -Cmdlet 'New-EdgeSubscription' -Parameter $import -Object 'EDGE01' })
            Should -Invoke New-EdgeSubscription -Times 1 -Exactly -ParameterFilter { $Site -eq 'HQ' }
            [void](Start-TestRun -InOrganization $false)
            [void](Get-Said { Invoke-SubscriptionStep -Cmdlet 'New-EdgeSubscription' -Parameter $export -Object 'EDGE01' })
            Should -Invoke New-EdgeSubscription -Times 1 -Exactly -ParameterFilter { $FileName -eq $file }
        }

        It 'starts the synchronization, and ends a subscription' {
            $known = @($subscribed)
            [void](Get-Said { Invoke-SubscriptionStep -Cmdlet 'Start-EdgeSynchronization' -Parameter ([ordered]@{ TargetServer = 'EDGE01' }) })
            [void](Get-Said { Invoke-SubscriptionStep -Cmdlet 'Remove-EdgeSubscription' -Parameter ([ordered]@{ Identity = 'EDGE01' }) })
            Should -Invoke Start-EdgeSynchronization -Times 1 -Exactly
            Should -Invoke Remove-EdgeSubscription -Times 1 -Exactly
            $script:step | Should -Be 2
        }
    }

    Describe 'Find-Subscription' {
        It 'knows the server with its domain and without' {
            $known = @($subscribed)
            (Find-Subscription -Edge 'edge01.contoso.com').Name | Should -Be 'EDGE01'
            Find-Subscription -Edge 'EDGE02' | Should -BeNullOrEmpty
        }

        It 'finds nothing where no name is shown' {
            $known = @([pscustomobject]@{ Other = 1 })
            Find-Subscription -Edge 'EDGE01' | Should -BeNullOrEmpty
        }
    }

    Describe 'Test-SubscribedHere' {
        It 'is true, false, or not known' {
            Test-SubscribedHere -Edge 'EDGE01' | Should -BeFalse
            $known = @($subscribed)
            Test-SubscribedHere -Edge 'EDGE01' | Should -BeTrue
            Mock Get-EdgeSubscription { throw 'Not on this role.' }
            Test-SubscribedHere -Edge 'EDGE01' | Should -Be $null
        }
    }

    Describe 'Export-Subscription' {
        It 'writes the file, says what to do with it, and keeps how to go back' {
            $said = Get-Said { Export-Subscription -Parameter $export -Edge 'EDGE01' }
            $said[0] | Should -Be "  $file was written."
            $said[-1] | Should -Match 'holds credentials'
            $script:wayBack | Should -Be "Remove-EdgeSubscription -Identity 'EDGE01'"
        }

        It 'writes nothing where the server is subscribed, where the file is there, and without consent' {
            $known = @($subscribed)
            [void](Get-Said { Export-Subscription -Parameter $export -Edge 'EDGE01' })
            $known = @()
            $consent.Answer = $false
            [void](Get-Said { Export-Subscription -Parameter $export -Edge 'EDGE01' })
            Set-Content -Path $file -Value 'x'
            [void](Get-Said { Export-Subscription -Parameter $export -Edge 'EDGE01' })
            Should -Invoke New-EdgeSubscription -Times 0 -Exactly
            $consent.Asked.Count | Should -Be 1
        }
    }

    Describe 'Write-FileAge' {
        It 'says until when a file can be imported' {
            Set-Content -Path $file -Value 'x'
            (Get-Said { Write-FileAge -Path $file -Edge 'EDGE01' })[-1] | Should -BeLike '  Import it in the organization until *'
        }

        It 'warns of one that is older than a day' {
            Set-Content -Path $file -Value 'x'
            (Get-Item -Path $file).LastWriteTime = (Get-Date).AddHours(-25)
            (Get-Said { Write-FileAge -Path $file -Edge 'EDGE01' })[-1] | Should -BeLike '*older than 24 hours*'
        }
    }

    Describe 'Get-DeletedBySubscription' {
        It 'makes connectors and accepted domains again' {
            Mock Get-SendConnector { [pscustomobject]@{ Name = 'Out'; Identity = 'Out' } }
            Mock Get-AcceptedDomain { [pscustomobject]@{ Name = 'a.com'; DomainName = 'a.com' } }
            Get-DeletedBySubscription | Should -Be "New-SendConnector -Name 'Out'", "New-AcceptedDomain -DomainName 'a.com' -Name 'a.com'"
        }
    }

    Describe 'Import-Subscription' {
        It 'reads the file for the site' {
            Get-Said { Import-Subscription -Parameter $import -Edge 'EDGE01' } | Should -Contain '  EDGE01 was subscribed to the site HQ.'
            Should -Invoke New-EdgeSubscription -Times 1 -Exactly -ParameterFilter { $FileData.Length -eq 2 }
        }

        It 'does not read the file of a server that is subscribed' {
            $known = @($subscribed)
            $import['FileData'] = { throw 'read' }
            Get-Said { Import-Subscription -Parameter $import -Edge 'EDGE01' } | Should -Be '  The subscription of EDGE01 is already as designed.'
        }

        It 'stops at a subscription to another site' {
            $known = @($subscribed)
            $import['Site'] = 'Branch'
            { Import-Subscription -Parameter $import -Edge 'EDGE01' } | Should -Throw 'EDGE01 is subscribed to the site HQ, not to Branch.*'
        }

        It 'takes a subscription whose site is not shown for the right one' {
            $known = @([pscustomobject]@{ Name = 'EDGE01' })
            Get-Said { Import-Subscription -Parameter $import -Edge 'EDGE01' } | Should -Match 'already as designed'
        }
    }

    Describe 'Read-SubscriptionFile' {
        It 'gives the bytes as one array' {
            [IO.File]::WriteAllBytes($file, [byte[]](1, 2, 3))
            (Read-SubscriptionFile -Path $file).Length | Should -Be 3
        }

        It 'says where the file comes from when it is not there' {
            { Read-SubscriptionFile -Path $file } | Should -Throw 'There is no file *copy it from the Edge server*'
        }
    }

    Describe 'Start-Synchronization' {
        It 'starts and shows the report, with consent only' {
            Mock Start-EdgeSynchronization { 'Result: Success' }
            $parameter = [ordered]@{ TargetServer = 'EDGE01' }
            Get-Said { Start-Synchronization -Parameter $parameter } | Should -Be '  Synchronization with EDGE01 was started.', 'Result: Success'
            $consent.Answer = $false
            Get-Said { Start-Synchronization -Parameter $parameter } | Should -BeNullOrEmpty
            Should -Invoke Start-EdgeSynchronization -Times 1 -Exactly
        }
    }

    Describe 'Remove-Subscription' {
        It 'is right where there is none' {
            Get-Said { Remove-Subscription -Edge 'EDGE01' } | Should -Be '  The subscription of EDGE01 (removed) is already as designed.'
            Should -Invoke Remove-EdgeSubscription -Times 0 -Exactly
        }

        It 'removes it, also where nothing tells of it on the Edge server' {
            [void](Start-TestRun -InOrganization $false)
            Mock Get-EdgeSubscription { throw 'Not on this role.' }
            Get-Said { Remove-Subscription -Edge 'EDGE01' } | Should -Be '  The subscription of EDGE01 was removed.'
            Should -Invoke Remove-EdgeSubscription -Times 1 -Exactly
            $script:wayBack[0] | Should -BeLike '# Subscribe EDGE01 again first:*'
        }
    }

    Describe 'Get-LosingSource' {
        It 'gives sources back, and makes a connector again that has no other' {
            Mock Get-SendConnector {
                [pscustomobject]@{ Name = 'EdgeSync - HQ to Internet'; Identity = 'e'; SourceTransportServers = @('EDGE01') }
                [pscustomobject]@{ Name = 'Both'; Identity = 'Both'; SourceTransportServers = @('EDGE01', 'EDGE02') }
                [pscustomobject]@{ Name = 'Only'; Identity = 'Only'; SourceTransportServers = @('EDGE01') }
                [pscustomobject]@{ Name = 'Other'; Identity = 'Other'; SourceTransportServers = @('MBX01') }
                [pscustomobject]@{ Name = 'Unseen'; Identity = 'Unseen' }
            }
            Get-LosingSource -Edge 'EDGE01' | Should -Be "Set-SendConnector -Identity 'Both' -SourceTransportServers @('EDGE01', 'EDGE02')", "New-SendConnector -Name 'Only'"
        }
    }
}
