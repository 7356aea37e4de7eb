Context 'What stands against steps' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
    }

    Describe 'Get-Obstacle' {
        It 'looks at everything that could make the steps fail: <_>' -ForEach @(
            'Get-ParameterProblem', 'Get-AddressProblem', 'Get-CertificateProblem', 'Get-ConflictProblem', 'Get-RequirementProblem'
            'Get-SubscriptionProblem', 'Get-SynchronizationProblem', 'Get-AccountProblem'
        ) {
            Get-Obstacle | Should -BeNullOrEmpty
            Mock $_ { New-Problem -Kind 'any' -Sentence 'Found.' }
            (Get-Obstacle).Sentence | Should -Be 'Found.'
        }
    }

    Describe 'Get-StepInView' {
        It 'is each step of the script that is applied, and each of the place before the change' {
            Add-Connector 'A' ([ordered]@{ Comment = 'x' })
            Add-Connector 'B' ([ordered]@{ Comment = 'x' }) -Script '3-apply-later.ps1'
            (Get-StepInView).Key | Should -Be 'A'
            $script:run.Kind = 'preflight'
            (Get-StepInView).Key | Should -Be 'A', 'B'
        }
    }

    Describe 'Get-ObjectInView' {
        It 'has each object once that a step makes or changes, and none that a step removes' {
            Add-Connector 'A' ([ordered]@{ Comment = 'x' })
            Add-Step -Key 'A' -Script $script:run.Script -Cmdlet 'Set-ReceiveConnector' -Parameter ([ordered]@{ Comment = 'y' })
            Add-Connector 'Gone' $null (New-ShownConnector 'Gone') -Verb 'Remove'
            Add-Connector 'S' ([ordered]@{ Comment = 'x' }) -Noun 'SendConnector'
            (Get-ObjectInView -Noun 'ReceiveConnector').Key | Should -Be 'A'
        }

        It 'leaves to the script that makes it what this one only removes' {
            Add-Connector 'Later' ([ordered]@{ Comment = 'x' }) (New-ShownConnector 'Later') -Verb 'Remove'
            Add-Step -Key 'Later' -Script '3-apply-later.ps1' -Cmdlet 'New-ReceiveConnector' -Parameter ([ordered]@{ Comment = 'x' })
            Get-ObjectInView -Noun 'ReceiveConnector' | Should -BeNullOrEmpty
        }

        It 'leaves out an object whose steps do not touch what is asked for, unless one makes it' {
            Add-Connector 'Made' ([ordered]@{ Comment = 'x' })
            Add-Connector 'Commented' ([ordered]@{ Comment = 'x' }) (New-ShownConnector 'Commented') -Verb 'Set'
            Add-Connector 'Bound' ([ordered]@{ Bindings = @('0.0.0.0:26') }) (New-ShownConnector 'Bound') -Verb 'Set'
            (Get-ObjectInView -Noun 'ReceiveConnector' -Touching 'Bindings', 'Enabled').Key | Should -Be 'Made', 'Bound'
        }
    }

    Describe 'Get-FinalValue' {
        It 'is what the design wants, also where that is nothing, and else what is there' {
            Add-Connector 'A' ([ordered]@{ Fqdn = $null; Bindings = @('10.0.0.1:25', '10.0.0.1:26') }) (New-ShownConnector 'A' @{ Fqdn = 'mail.contoso.com'; Comment = 'By day' }) -Verb 'Set'
            $object = $script:objects['A']
            Get-FinalValue -Object $object -Name 'Bindings' | Should -Be '10.0.0.1:25', '10.0.0.1:26'
            Get-FinalValue -Object $object -Name 'Fqdn' | Should -BeNullOrEmpty
            Get-FinalValue -Object $object -Name 'Comment' | Should -Be 'By day'
        }

        It 'is nothing of an object that is not there yet' {
            Add-Connector 'A' ([ordered]@{ Comment = 'x' })
            Get-FinalValue -Object $script:objects['A'] -Name 'Fqdn' | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-ObjectServer' {
        It 'is the server of the object, and the Edge server itself where none is named' {
            Get-ObjectServer -Object ([pscustomobject]@{ Server = 'MBX02' }) | Should -Be 'MBX02'
            Start-Place 'EDGE01' -Machine 'EDGE01'
            Get-ObjectServer -Object ([pscustomobject]@{ Server = '' }) | Should -Be 'EDGE01'
        }
    }
}
