Context 'Edge servers' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
        $file = [IO.Path]::GetTempFileName()
        function Add-Import([string]$Site = 'Main') {
            $read = [scriptblock]::Create("{ Read-SubscriptionFile -Path '$file' }").Invoke()[0]
            Add-Step -Key 'server-7' -Script $script:run.Script -Cmdlet 'New-EdgeSubscription' -Edge 'EDGE01' -Parameter ([ordered]@{ FileData = $read; Site = $Site })
        }
    }
    AfterEach { [IO.File]::Delete($file) }

    Describe 'Get-SubscriptionProblem' {
        It 'finds nothing where a new file is there' {
            Add-Import
            Get-SubscriptionProblem | Should -BeNullOrEmpty
        }

        It 'stops where the file is missing; before, it need not be there yet' {
            [IO.File]::Delete($file)
            Add-Import
            Get-Found { Get-SubscriptionProblem } | Should -BeLike "stop subscription: There is no file $file on this machine: start the script of EDGE01*"
            Start-Place -Kind 'preflight'
            Add-Import
            Get-SubscriptionProblem | Should -BeNullOrEmpty
        }

        It 'stops where the file is too old' {
            [IO.File]::SetLastWriteTimeUtc($file, [datetime]::UtcNow.AddHours(-25))
            Add-Import
            Get-Found { Get-SubscriptionProblem } | Should -BeLike "stop subscription: $file was written on * 24 hours only*"
        }

        It 'needs no file where the Edge server is subscribed to that site, and stops at another site' {
            [IO.File]::Delete($file)
            Mock Get-EdgeSubscription { [pscustomobject]@{ Name = 'EDGE01'; Site = 'contoso.com/Configuration/Sites/Main' } }
            Add-Import
            Get-SubscriptionProblem | Should -BeNullOrEmpty
            Start-Place
            Add-Import 'Branch'
            Get-Found { Get-SubscriptionProblem } | Should -BeLike 'stop subscription: EDGE01 is subscribed to the site Main, not to Branch*'
        }

        It 'stops before a synchronization with an Edge server that is not subscribed' {
            Add-Step -Key 'server-7' -Script $script:run.Script -Cmdlet 'Start-EdgeSynchronization' -Parameter ([ordered]@{ TargetServer = 'EDGE02' })
            Get-Found { Get-SubscriptionProblem } | Should -BeLike 'stop subscription: EDGE02 is not subscribed here*'
        }

        It 'stops on a subscribed Edge server that is to get connectors of its own, unless the script deals with subscriptions' {
            Mock Get-SendConnector { [pscustomobject]@{ Name = 'EdgeSync - Inbound to Main'; Guid = '1' } }
            Start-Place 'EDGE01' -Machine 'EDGE01'
            Add-Connector 'S' ([ordered]@{ Comment = 'x' }) -Noun 'SendConnector'
            Get-Found { Get-SubscriptionProblem } | Should -BeLike "stop subscription: EDGE01 is subscribed to an organization: it has the Send connector 'EdgeSync - Inbound to Main'*"
            Add-Step -Key 'server-9' -Script $script:run.Script -Cmdlet 'Remove-EdgeSubscription' -Parameter ([ordered]@{ Identity = 'EDGE01' }) -Edge 'EDGE01'
            Get-SubscriptionProblem | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-SynchronizationProblem' {
        BeforeEach {
            Mock Get-EdgeSubscription { [pscustomobject]@{ Name = 'EDGE01'; Site = 'Sites/Main' } }
            Add-Connector 'S' ([ordered]@{ Comment = 'x' }) -Noun 'SendConnector'
        }

        It '<Status> is <What>' -ForEach @(
            @{ Status = 'Normal'; What = '' }
            @{ Status = 'Failed'; What = 'stop' }
            @{ Status = 'Inconclusive'; What = 'warning' }
            @{ Status = ''; What = 'warning' }
        ) {
            Mock Test-EdgeSynchronization { [pscustomobject]@{ Name = 'EDGE01'; SyncStatus = $Status } }
            "$(Get-SynchronizationProblem | ForEach-Object { $_.Severity })" | Should -BeExactly $What
        }

        It 'does not count on an Edge server that a step subscribes' {
            Mock Test-EdgeSynchronization { [pscustomobject]@{ Name = 'EDGE01'; SyncStatus = 'Failed' } }
            Add-Import
            Get-SynchronizationProblem | Should -BeNullOrEmpty
        }

        It 'asks nothing where no step changes what is carried to Edge servers' {
            Start-Place
            Mock Test-EdgeSynchronization { throw 'asked' }
            Add-Connector 'R' ([ordered]@{ Comment = 'x' })
            Get-SynchronizationProblem | Should -BeNullOrEmpty
        }

        It 'warns where nobody can tell' {
            Mock Test-EdgeSynchronization { throw 'no lease' }
            Get-Found { Get-SynchronizationProblem } | Should -BeLike 'warning synchronization: Test-EdgeSynchronization failed (no lease)*'
        }
    }

    Describe 'Test-Subscribed' {
        It 'knows a subscribed Edge server by its short and by its full name, in any case' {
            Mock Get-EdgeSubscription { [pscustomobject]@{ Name = 'EDGE01'; Site = 'Main' } }
            Test-Subscribed -Edge 'edge01.contoso.com' | Should -BeTrue
            Test-Subscribed -Edge 'EDGE02' | Should -BeFalse
        }

        It 'asks nothing on an Edge server, which knows no subscriptions of the organization' {
            Mock Get-EdgeSubscription { throw 'asked' }
            Start-Place 'EDGE01' -Machine 'EDGE01'
            Test-Subscribed -Edge 'EDGE01' | Should -BeFalse
        }
    }

    Describe 'Test-ToSubscribe' {
        It 'knows the Edge server that a step subscribes, and no other' {
            Add-Import
            Test-ToSubscribe -Edge 'edge01.contoso.com' | Should -BeTrue
            Test-ToSubscribe -Edge 'EDGE02' | Should -BeFalse
        }

        It 'does not count a step that only ends a subscription' {
            Add-Step -Key 'server-7' -Script $script:run.Script -Cmdlet 'Remove-EdgeSubscription' -Edge 'EDGE01' -Parameter ([ordered]@{ Identity = 'EDGE01' })
            Test-ToSubscribe -Edge 'EDGE01' | Should -BeFalse
        }
    }
}
