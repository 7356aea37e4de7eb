Context 'Subscriptions' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        $file = Join-Path $TestDrive 'EDGE01.xml'
        Remove-Item -Path $file -ErrorAction SilentlyContinue
        $subscriptions = @()
        Mock Get-EdgeSubscription { $subscriptions }
        $subscribed = [pscustomobject]@{ Name = 'EDGE01'; Site = 'contoso.com/Configuration/Sites/HQ'; Guid = [guid]::NewGuid() }
        function Add-SubscriptionStep([string]$Verb = 'New') {
            $parameter = @{ New = [ordered]@{ FileName = $file; FileData = { 'bytes' }; Site = 'HQ' }; Remove = [ordered]@{ Identity = 'EDGE01' }; Start = [ordered]@{ TargetServer = 'EDGE01' } }
            $noun = if ($Verb -eq 'Start') { 'EdgeSynchronization' } else { 'EdgeSubscription' }
            Add-TestStep -Key 'server-3' -Cmdlet "$Verb-$noun" -Parameter $parameter[$Verb] -Edge 'EDGE01'
        }
    }

    Describe 'Get-SubscriptionWork' {
        It 'imports in the organization what is not subscribed yet' {
            $step = Add-SubscriptionStep
            (Get-SubscriptionWork -Step $step).What | Should -Be 'Create, for the site HQ'
            $subscriptions = @($subscribed)
            Clear-Listing
            Get-SubscriptionWork -Step $step | Should -BeNullOrEmpty
        }

        It 'writes the file on the Edge server once' {
            [void](Start-TestRun -IsEdge $true)
            $step = Add-SubscriptionStep
            (Get-SubscriptionWork -Step $step).What | Should -Match 'delete the Send connectors'
            [IO.File]::WriteAllText($file, 'x')
            Get-SubscriptionWork -Step $step | Should -BeNullOrEmpty
        }

        It 'does not write the file again that was deleted after the organization had read it' {
            [void](Start-TestRun -IsEdge $true)
            $step = Add-SubscriptionStep
            Add-TestEntry -Number 1 -Action 'subscribe' -Key 'server-3'
            Read-OwnEntry
            Get-SubscriptionWork -Step $step | Should -BeNullOrEmpty
        }

        It 'ends a subscription that is there' {
            $step = Add-SubscriptionStep -Verb 'Remove'
            Get-SubscriptionWork -Step $step | Should -BeNullOrEmpty
            $subscriptions = @($subscribed)
            Clear-Listing
            (Get-SubscriptionWork -Step $step).Action | Should -Be 'unsubscribe'
        }
    }

    Describe 'Find-Subscription' {
        It 'knows the server with its domain and without' {
            $subscriptions = @($subscribed)
            (Find-Subscription -Edge 'edge01.contoso.com').Name | Should -Be 'EDGE01'
            Find-Subscription -Edge 'EDGE02' | Should -BeNullOrEmpty
        }

        It 'finds nothing where no name is shown' {
            $subscriptions = @([pscustomobject]@{ Other = 1 })
            Find-Subscription -Edge 'EDGE01' | Should -BeNullOrEmpty
        }
    }

    Describe 'Test-EdgeSubscribed' {
        It 'believes on an Edge server the journal first, then what is shown, and takes nothing for not subscribed' {
            [void](Start-TestRun -IsEdge $true)
            $step = Add-SubscriptionStep
            Test-EdgeSubscribed -Step $step | Should -BeFalse
            $subscriptions = @($subscribed)
            Clear-Listing
            Test-EdgeSubscribed -Step $step | Should -BeTrue
            Add-TestEntry -Number 1 -Action 'unsubscribe' -Key 'server-3'
            Read-OwnEntry
            Test-EdgeSubscribed -Step $step | Should -BeFalse
        }

        It 'takes an Edge server that tells nothing for not subscribed' {
            [void](Start-TestRun -IsEdge $true)
            Mock Get-EdgeSubscription { throw 'Not on this role.' }
            Test-EdgeSubscribed -Step (Add-SubscriptionStep) | Should -BeFalse
        }
    }

    Describe 'Test-SubscriptionEnded' {
        It 'is so in the organization where it knows no subscription' {
            $step = Add-SubscriptionStep -Verb 'Remove'
            Test-SubscriptionEnded -Step $step | Should -BeTrue
            $subscriptions = @($subscribed)
            Clear-Listing
            Test-SubscriptionEnded -Step $step | Should -BeFalse
        }

        It 'is so on an Edge server, which shows nothing, only where the journal says so' {
            [void](Start-TestRun -IsEdge $true)
            $step = Add-SubscriptionStep -Verb 'Remove'
            Test-SubscriptionEnded -Step $step | Should -BeFalse
            (Get-SubscriptionWork -Step $step).Action | Should -Be 'unsubscribe'
            Add-TestEntry -Number 1 -Action 'unsubscribe' -Key 'server-3'
            Read-OwnEntry
            Test-SubscriptionEnded -Step $step | Should -BeTrue
        }
    }

    Describe 'Test-NothingToEnd' {
        It 'knows that there is nothing to end from every other error' {
            $work = New-Work -Step (Add-SubscriptionStep -Verb 'Remove') -Action 'unsubscribe' -Title 'a' -What 'b' -Arguments @{}
            $missing = New-Object -TypeName Management.Automation.ErrorRecord -ArgumentList ([Exception]'x'), 'a', 'ObjectNotFound', $null
            $other = New-Object -TypeName Management.Automation.ErrorRecord -ArgumentList ([Exception]'x'), 'a', 'InvalidOperation', $null
            Test-NothingToEnd -Work $work -Problem $missing | Should -BeTrue
            Test-NothingToEnd -Work $work -Problem $other | Should -BeFalse
            $work.Action = 'remove'
            Test-NothingToEnd -Work $work -Problem $missing | Should -BeFalse
        }
    }

    Describe 'Get-FileProblem' {
        It 'warns of a file that is too old to be imported' {
            [void](Start-TestRun -IsEdge $true)
            [void](Add-SubscriptionStep)
            [IO.File]::WriteAllText($file, 'x')
            Get-FileProblem | Should -BeNullOrEmpty
            [IO.File]::SetLastWriteTime($file, (Get-Date).AddHours(-25))
            (Get-FileProblem).Severity | Should -Be 'warning'
        }
    }

    Describe 'Read-SubscriptionFile' {
        It 'reads the bytes as one value' {
            [IO.File]::WriteAllBytes($file, [byte[]](1, 2))
            $bytes = Read-SubscriptionFile -Path $file
            $bytes -is [byte[]] | Should -BeTrue
            $bytes.Length | Should -Be 2
        }

        It 'says where the file comes from when it is not there' {
            { Read-SubscriptionFile -Path $file } | Should -Throw "There is no file $file*"
        }
    }

    Describe 'Get-SynchronizationWork' {
        It 'synchronizes after a change, and not again when nothing changed since' {
            $step = Add-SubscriptionStep -Verb 'Start'
            (Get-SynchronizationWork -Step $step).Action | Should -Be 'synchronize'
            Add-TestEntry -Number 1 -Action 'subscribe' -Key 'server-3'
            Add-TestEntry -Number 2 -Action 'synchronize' -Key 'server-3'
            Get-SynchronizationWork -Step $step | Should -BeNullOrEmpty
            Add-TestEntry -Number 3 -Action 'set'
            (Get-SynchronizationWork -Step $step).Title | Should -Be 'Synchronization with EDGE01'
        }

        It 'synchronizes again what failed, and each Edge server on its own' {
            $step = Add-SubscriptionStep -Verb 'Start'
            Add-TestEntry -Number 1 -Action 'synchronize' -Key 'server-3' -IsDone $false
            Add-TestEntry -Number 2 -Action 'synchronize' -Key 'server-4'
            Get-SynchronizationWork -Step $step | Should -Not -BeNullOrEmpty
        }
    }

    Describe 'Assert-Synchronized' {
        It 'takes a result that is no success for a failure' {
            Assert-Synchronized -Edge 'EDGE01' -Result ([pscustomobject]@{ Result = 'Success' })
            { Assert-Synchronized -Edge 'EDGE01' -Result ([pscustomobject]@{ Result = 'CouldNotConnect' }) } |
                Should -Throw 'The synchronization with EDGE01 failed: CouldNotConnect*'
        }

        It 'warns where no result is told' {
            Get-Said { Assert-Synchronized -Edge 'EDGE01' -Result @() } | Should -Match 'did not say whether it succeeded'
        }
    }

    Describe 'Write-SubscriptionAdvice' {
        It 'says what becomes of the file' {
            Get-Said { Write-SubscriptionAdvice -Step (Add-SubscriptionStep) } | Should -Match 'holds credentials: delete it here'
            [void](Start-TestRun -IsEdge $true)
            (Get-Said { Write-SubscriptionAdvice -Step (Add-SubscriptionStep) })[0] | Should -Match 'within 24 hours'
        }
    }
}
