BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'Initialize-Run' {
    It 'begins before the first step, with the way back beside the script' {
        $consent = Start-TestRun -Path '/bundle/3-apply-EDGE01.ps1' -InOrganization $false -NotTaken 'TransportRole'
        $script:run | Should -Be $consent
        $script:step | Should -Be 0
        $script:inOrganization | Should -BeFalse
        $script:place | Should -Be 'in the shell of a test'
        $script:notTaken | Should -Be 'TransportRole'
        $script:wayBackFile | Should -Be '/bundle/3-apply-EDGE01-way-back.txt'
    }

    It 'keeps the way back in no file where the script is in none' {
        [void](Start-TestRun)
        $script:wayBackFile | Should -Be ''
    }
}
