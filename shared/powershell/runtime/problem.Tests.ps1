BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'New-Problem' {
    It 'stops the run where nothing else is said, and cannot be taken over' {
        $problem = New-Problem -Kind 'missing' -Key 'a' -Sentence 'a is missing.'
        $problem.Severity | Should -Be 'stop'
        $problem.CanTakeOver | Should -BeFalse
        $problem.Sentence | Should -Be 'a is missing.'
    }
}
