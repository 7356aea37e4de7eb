BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Context 'The beginning' {
    It 'makes a variable that is not there an error' {
        function Read-Nothing { $nothingSuch }
        { Read-Nothing } | Should -Throw '*nothingSuch*'
    }

    It 'makes a property that is not there an error' {
        { (New-Object -TypeName psobject).Nothing } | Should -Throw '*Nothing*'
    }

    It 'makes every error end the script' {
        $ErrorActionPreference | Should -Be 'Stop'
    }
}
