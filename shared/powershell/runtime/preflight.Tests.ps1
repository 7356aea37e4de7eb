Describe 'Invoke-Preflight' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place -Kind 'preflight'
        Add-PlannedServer 'MBX01'
        Mock Get-SendConnector { [pscustomobject]@{ Name = 'To HQ'; Identity = 'To HQ'; Guid = '1'; Comment = 'By night' } }
        function Invoke-It([string]$Json = '') {
            $script:code = -1
            $script:told = Get-Said { $script:code = Invoke-Preflight -Json $Json -StateFolder ([IO.Path]::GetTempPath()) }
        }
        function Add-Believed([string]$Comment) {
            Add-Object -Key 'sendConnector-1' -Noun 'SendConnector' -Name 'To HQ' -Believed ([ordered]@{ Comment = $Comment }) -Wanted ([ordered]@{ Comment = 'By noon' })
            Add-Step -Key 'sendConnector-1' -Script '3-apply-organization.ps1' -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Identity = 'To HQ'; Comment = 'By noon' })
        }
    }

    It 'finds no obstacle where all is as the design believes; what nobody can decide is a warning' {
        Add-Believed 'By night'
        Add-Account -Label 'mail' -Purpose 'x' -Where 'domain'
        Invoke-It
        $script:code | Should -Be 0
        $script:told | Should -Contain 'No obstacle was found. Nothing was changed.'
        ($script:told -like "*WARNING*account*'mail'*") | Should -HaveCount 1
    }

    It 'names drift, and says that it can be taken over' {
        Add-Believed 'By day'
        Invoke-It
        $script:code | Should -Be 1
        ($script:told -like "*STOP[*]*difference*Send connector 'To HQ': Comment is*By night*") | Should -HaveCount 1
        $script:told | Should -Contain '1 obstacle: the scripts of this place would stop before their first change.'
        $script:told | Should -Contain '-TakeOver would let 1 of them pass and set what the design states.'
    }

    It 'looks at nothing more in the wrong place' {
        Start-Place 'EDGE01' -Machine 'MBX01' -Kind 'preflight'
        Add-Believed 'By day'
        Invoke-It
        $script:code | Should -Be 1
        ($script:told -clike '*STOP *') | Should -HaveCount 1
        Should -Invoke Get-SendConnector -Times 0 -Exactly
    }

    It 'does not count what is missing on a server that is missing' {
        Add-PlannedServer 'MBX09'
        Add-Object -Key 'r' -Noun 'ReceiveConnector' -Server 'MBX09' -Name 'R' -Believed ([ordered]@{ Comment = 'x' }) -Wanted ([ordered]@{ Comment = 'y' })
        Invoke-It
        ($script:told -clike '*STOP *') | Should -HaveCount 1
        ($script:told -like '*does not show the server MBX09*') | Should -HaveCount 1
    }

    It 'says that what exists could not be read' {
        Mock Get-SendConnector { throw 'no access' }
        Add-Believed 'By night'
        Invoke-It
        $script:code | Should -Be 1
        ($script:told -like '*What exists could not be read (no access)*') | Should -HaveCount 1
    }

    It 'writes for machines what it found' {
        $file = [IO.Path]::GetTempFileName()
        Add-Believed 'By day'
        Invoke-It $file
        $report = ConvertFrom-Json ([IO.File]::ReadAllText($file))
        [IO.File]::Delete($file)
        $report.isClear | Should -BeFalse
        $one = $report.problems[0]
        $one.severity, $one.kind, $one.key, $one.property | Should -Be 'stop', 'difference', 'sendConnector-1', 'Comment'
        $one.now, $one.believed, $one.wanted | Should -Be 'By night', 'By day', 'By noon'
        $one.canTakeOver | Should -BeTrue
    }
}

Describe 'Open-NoState' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        Mock Open-State { }
    }

    It 'goes on beside the script, and where the shell is when the script is no file' {
        $script = Join-Path ([IO.Path]::GetTempPath()) '1-preflight-test.ps1'
        [void](Start-TestRun -Path $script -Kind 'preflight')
        Open-NoState
        Should -Invoke Open-State -Times 1 -Exactly -ParameterFilter { $StateFolder -eq [IO.Path]::GetDirectoryName($script) }
        [void](Start-TestRun -Kind 'preflight')
        Open-NoState
        Should -Invoke Open-State -Times 1 -Exactly -ParameterFilter { $StateFolder -eq '.' }
    }
}
