Context 'Accounts' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        Add-Account -Label 'relay' -Purpose 'Signs in at the relay.' -Where 'domain'
        Mock Get-Credential { New-Object -TypeName pscredential -ArgumentList 'CONTOSO\relay', (New-Object -TypeName securestring) }
    }

    Describe 'Get-LabelledCredential' {
        It 'asks once, and says what the account is for' {
            (Get-LabelledCredential -Label 'relay').UserName | Should -Be 'CONTOSO\relay'
            [void](Get-LabelledCredential -Label 'relay')
            Should -Invoke Get-Credential -Times 1 -Exactly -ParameterFilter { $Message -eq 'relay: Signs in at the relay.' }
        }

        It 'stops where none is given' {
            Mock Get-Credential { }
            { Get-LabelledCredential -Label 'relay' } | Should -Throw "No account was given for 'relay'*"
        }
    }

    Describe 'Test-AsksAccount' {
        It 'knows an account from a file and from a text' {
            Test-AsksAccount -Value { Get-LabelledCredential -Label 'relay' } | Should -BeTrue
            Test-AsksAccount -Value { Read-SubscriptionFile -Path 'C:\a.xml' } | Should -BeFalse
            Test-AsksAccount -Value 'Get-LabelledCredential' | Should -BeFalse
        }
    }

    Describe 'Get-AskedName' {
        It 'is empty before anybody was asked, and asks nobody' {
            Get-AskedName -Account { (Get-LabelledCredential -Label 'relay').UserName } | Should -Be ''
            Should -Invoke Get-Credential -Times 0 -Exactly
        }

        It 'is the name that was given' {
            [void](Get-LabelledCredential -Label 'relay')
            Get-AskedName -Account { (Get-LabelledCredential -Label 'relay').UserName } | Should -Be 'CONTOSO\relay'
        }
    }

    Describe 'Request-Account' {
        It 'asks for every account that is needed, each once' {
            $needs = @{ Arguments = [ordered]@{ Name = 'a'; AuthenticationCredential = { Get-LabelledCredential -Label 'relay' }; FileData = { throw 'read' } } }
            Request-Account -Work ([pscustomobject]$needs), ([pscustomobject]$needs)
            Should -Invoke Get-Credential -Times 1 -Exactly
        }

        It 'asks nothing where nothing is to be done, or nothing that needs one' {
            Request-Account -Work @()
            Request-Account -Work ([pscustomobject]@{ Arguments = [ordered]@{ SmartHostAuthMechanism = 'None' } })
            Should -Invoke Get-Credential -Times 0 -Exactly
        }
    }

    Describe 'Get-Argument' {
        It 'stops at errors, asks no question, and runs what stands for a value' {
            $arguments = Get-Argument -Parameter ([ordered]@{ Name = 'a'; FileData = { 'bytes' } })
            $arguments['ErrorAction'] | Should -Be 'Stop'
            $arguments['Confirm'] | Should -BeFalse
            $arguments['Name'] | Should -Be 'a'
            $arguments['FileData'] | Should -Be 'bytes'
        }
    }
}
