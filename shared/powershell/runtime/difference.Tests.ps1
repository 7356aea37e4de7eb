BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'Get-Property' {
    BeforeAll { $existing = [pscustomobject]@{ Comment = 'x'; Default = $true; AuthenticationCredential = 'an object' } }

    It 'finds a property under its name, and under the name by which it is shown' {
        (Get-Property -Existing $existing -Name 'Comment').Value | Should -Be 'x'
        (Get-Property -Existing $existing -Name 'MakeDefault').Value | Should -BeTrue
    }

    It 'finds no account, and nothing that is not shown' {
        Get-Property -Existing $existing -Name 'AuthenticationCredential' | Should -BeNullOrEmpty
        Get-Property -Existing $existing -Name 'Port' | Should -BeNullOrEmpty
    }
}

Describe 'Test-Comparable' {
    It '<_> says what the object is to be' -ForEach @('Name', 'Comment', 'DomainName', 'AuthenticationCredential') {
        Test-Comparable -Name $_ | Should -BeTrue
    }

    It '<_> says how the command runs, or is taken at creation only' -ForEach @('Identity', 'Confirm', 'Force', 'Usage', 'Internet', 'Server') {
        Test-Comparable -Name $_ | Should -BeFalse
    }
}

Describe 'Get-Difference' {
    BeforeAll {
        function Get-DifferentName($Existing, $Parameter, [bool]$AsCreated) {
            @((Get-Difference -Existing ([pscustomobject]$Existing) -Parameter $Parameter -AsCreated $AsCreated).Keys)
        }
    }

    It 'is empty where all is as stated' {
        Get-DifferentName -Existing @{ Name = 'a'; Port = 25 } -Parameter ([ordered]@{ Identity = 'a'; Port = '25' }) | Should -BeNullOrEmpty
    }

    It 'holds what differs, with what cannot be compared' {
        Get-DifferentName -Existing @{ Port = 25; Comment = 'x' } -Parameter ([ordered]@{ Port = 26; Comment = 'x'; Unseen = 1 }) | Should -Be 'Port', 'Unseen'
    }

    It 'holds what cannot be compared where nothing else is stated' {
        Get-DifferentName -Existing @{ Port = 25 } -Parameter ([ordered]@{ Unseen = 1 }) | Should -Be 'Unseen'
        Get-DifferentName -Existing @{ Port = 25 } -Parameter ([ordered]@{ Unseen = 1 }) -AsCreated $true | Should -BeNullOrEmpty
    }

    It 'holds an account that is to change on every run, and one of a new object only beside something else' {
        $parameter = [ordered]@{ Port = 25; AuthenticationCredential = { 'asked' } }
        Get-DifferentName -Existing @{ Port = 25 } -Parameter $parameter | Should -Be 'AuthenticationCredential'
        Get-DifferentName -Existing @{ Port = 25 } -Parameter $parameter -AsCreated $true | Should -BeNullOrEmpty
        Get-DifferentName -Existing @{ Port = 26 } -Parameter $parameter -AsCreated $true | Should -Be 'Port', 'AuthenticationCredential'
    }

    It 'does not rename an object that is to be made and exists in another case' {
        Get-DifferentName -Existing @{ Name = 'A' } -Parameter ([ordered]@{ Name = 'a' }) -AsCreated $true | Should -BeNullOrEmpty
        Get-DifferentName -Existing @{ Name = 'A' } -Parameter ([ordered]@{ Name = 'a' }) | Should -Be 'Name'
    }

    It 'holds of an addition what is missing' {
        $different = Get-Difference -Existing ([pscustomobject]@{ SmartHosts = @('a') }) -Parameter ([ordered]@{ SmartHosts = @{ Add = 'a', 'b' } })
        $different['SmartHosts']['Add'] | Should -Be 'b'
    }

    It 'holds another domain name, though Exchange takes it at creation only' {
        Get-DifferentName -Existing @{ DomainName = 'a.com' } -Parameter ([ordered]@{ DomainName = 'b.com' }) -AsCreated $true | Should -Be 'DomainName'
    }
}

Describe 'Get-ChangeText' {
    It 'tells from what to what' {
        Get-ChangeText -Existing ([pscustomobject]@{ Port = 25 }) -Different ([ordered]@{ Port = 26 }) | Should -Be "Port from '25' to '26'"
    }

    It 'tells what cannot be read back' {
        $different = [ordered]@{ AuthenticationCredential = { 'asked' } }
        Get-ChangeText -Existing ([pscustomobject]@{ Port = 25 }) -Different $different |
            Should -Be 'AuthenticationCredential to the account that this script asks for, which cannot be read back'
    }
}
