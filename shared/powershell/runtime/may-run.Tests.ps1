Describe 'Get-ParameterProblem' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
    }

    It 'names each parameter that the cmdlet lacks once' {
        foreach ($name in 'A', 'B') { Add-Connector $name ([ordered]@{ Name = $name; Bindings = @('0.0.0.0:25'); NoSuchThing = $true }) }
        $found = @(Get-ParameterProblem)
        $found | Should -HaveCount 1
        $found[0].Property | Should -Be 'NoSuchThing'
        $found[0].Sentence | Should -BeLike 'New-ReceiveConnector has no parameter NoSuchThing in this shell*Organization Management*'
    }

    It 'finds nothing where the cmdlet has them, in any case' {
        Add-Connector 'A' ([ordered]@{ name = 'A'; BINDINGS = @('0.0.0.0:25') })
        Get-ParameterProblem | Should -BeNullOrEmpty
    }

    It 'looks at the steps of this script only, where it applies them' {
        Add-Connector 'A' ([ordered]@{ NoSuchThing = 1 }) -Script '3-apply-organization-2.ps1'
        Get-ParameterProblem | Should -BeNullOrEmpty
        Start-Place -Kind 'preflight'
        Add-Connector 'A' ([ordered]@{ NoSuchThing = 1 }) -Script '3-apply-organization-2.ps1'
        @(Get-ParameterProblem) | Should -HaveCount 1
    }

    It 'speaks of no role group on an Edge server' {
        Start-Place 'EDGE01' -Machine 'EDGE01'
        Add-Connector 'A' ([ordered]@{ NoSuchThing = 1 })
        (Get-ParameterProblem).Sentence | Should -Not -BeLike '*Organization Management*'
    }
}
