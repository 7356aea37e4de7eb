Describe 'The shell' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
    }

    Describe 'Assert-Shell' {
        It 'passes where the shell knows every cmdlet' {
            { Assert-Shell -Cmdlet 'Get-SendConnector', 'New-SendConnector' } | Should -Not -Throw
        }

        It 'names the cmdlet that is missing and where to go' {
            { Assert-Shell -Cmdlet 'Get-SendConnector', 'Get-NoSuchThing' } |
                Should -Throw 'This shell does not know Get-NoSuchThing. Start this script in the shell of a test.'
        }
    }

    Describe 'Assert-Machine' {
        BeforeEach { $before = $env:COMPUTERNAME }
        AfterEach { $env:COMPUTERNAME = $before }

        It 'passes on its machine, in any case' {
            $env:COMPUTERNAME = 'edge01'
            { Assert-Machine -Name 'EDGE01' } | Should -Not -Throw
        }

        It 'names both machines on another one' {
            $env:COMPUTERNAME = 'MBX01'
            { Assert-Machine -Name 'EDGE01' } | Should -Throw '*for EDGE01*this machine is MBX01.'
        }
    }

    Describe 'Get-LabelledCredential' {
        It 'asks once for each label' {
            Mock Get-Credential { "account for $Message" }
            Get-LabelledCredential -Label 'a' -Purpose 'a: for mail' | Should -Be 'account for a: for mail'
            Get-LabelledCredential -Label 'a' -Purpose 'a: for mail' | Should -Be 'account for a: for mail'
            [void](Get-LabelledCredential -Label 'b' -Purpose 'b')
            Should -Invoke Get-Credential -Times 2 -Exactly
        }

        It 'stops where no account is given' {
            Mock Get-Credential { }
            { Get-LabelledCredential -Label 'a' -Purpose 'x' } | Should -Throw "No account was given for 'a'."
        }
    }

    Describe 'Get-Argument' {
        It 'asks no question and stops at an error' {
            $arguments = Get-Argument -Parameter ([ordered]@{ Name = 'a' })
            $arguments['Confirm'] | Should -BeFalse
            $arguments['ErrorAction'] | Should -Be 'Stop'
            $arguments['Name'] | Should -Be 'a'
        }

        It 'runs a script block for its value, and leaves out what it is told to' {
            $arguments = Get-Argument -Parameter ([ordered]@{ Name = 'a'; Account = { 'asked' } }) -Without 'Name'
            $arguments['Account'] | Should -Be 'asked'
            $arguments.ContainsKey('Name') | Should -BeFalse
        }

        It 'keeps the bytes of a file together' {
            $bytes = (Get-Argument -Parameter ([ordered]@{ FileData = { , [byte[]](1, 2, 3) } }))['FileData']
            $bytes.Length | Should -Be 3
        }
    }
}
