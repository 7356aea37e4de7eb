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

    It 'says where to start the script, as the shell of an older Exchange knows fewer parameters' {
        Add-Connector 'A' ([ordered]@{ Name = 'A'; NoSuchThing = $true })
        (Get-ParameterProblem).Sentence | Should -BeLike '*start 3-apply-organization.ps1 in a shell of the organization;*'
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

Describe 'Get-WayBackProblem' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
        function Add-Leaving([string]$Name, $Believed, $Item) {
            Add-Object -Key $Name -Noun 'ReceiveConnector' -Server 'MBX01' -Name $Name -Believed $Believed -IsComplete $false
            $script:objects[$Name].Item = $Item
            Add-Step -Key $Name -Script $script:run.Script -Cmdlet 'Remove-ReceiveConnector' -Parameter @{ Identity = $Name }
        }
    }

    It 'stops where a shell of an older Exchange could not make a connector again as it was' {
        foreach ($name in 'A', 'B') { Add-Leaving $name ([ordered]@{ Bindings = @('0.0.0.0:25'); TransportRole = 'FrontendTransport' }) (New-ShownConnector $name) }
        $found = @(Get-WayBackProblem)
        $found | Should -HaveCount 1
        $found[0].Severity | Should -Be 'stop'
        $found[0].Property | Should -Be 'TransportRole'
        $found[0].Sentence | Should -BeLike "Neither New-ReceiveConnector nor Set-ReceiveConnector has a parameter TransportRole*'MBX01\A' once that is removed.*start 3-apply-organization.ps1 in a shell of the organization*"
    }

    It 'warns where Exchange does not show the value, so that nobody can know it' {
        Add-Leaving 'A' ([ordered]@{ Unseen = 'x' }) (New-ShownConnector 'A')
        @(Get-WayBackProblem).Severity | Should -Be 'warning'
    }

    It 'finds nothing where New- or Set- takes all that is known, or the connector is gone already' {
        Add-Leaving 'A' ([ordered]@{ Bindings = @('0.0.0.0:25') }) (New-ShownConnector 'A')
        Add-Leaving 'Gone' ([ordered]@{ TransportRole = 'FrontendTransport' }) $null
        Get-WayBackProblem | Should -BeNullOrEmpty
    }

    It 'has nothing to say of a connector that stays' {
        Add-Connector 'A' ([ordered]@{ Bindings = @('0.0.0.0:26') }) (New-ShownConnector 'A') -Verb 'Set'
        $script:objects['A'].Believed = [ordered]@{ TransportRole = 'FrontendTransport' }
        Get-WayBackProblem | Should -BeNullOrEmpty
    }
}
