BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'Get-Property' {
    BeforeAll { $existing = [pscustomobject]@{ Comment = 'x'; Default = $true; AuthenticationCredential = 'an object' } }

    It 'finds a property under its name, and under the name by which it is shown' {
        (Get-Property -Existing $existing -Name 'Comment').Value | Should -Be 'x'
        (Get-Property -Existing $existing -Name 'MakeDefault').Value | Should -BeTrue
    }

    It 'finds no account, nothing that is not shown, and nothing of no object' {
        Get-Property -Existing $existing -Name 'AuthenticationCredential' | Should -BeNullOrEmpty
        Get-Property -Existing $existing -Name 'Port' | Should -BeNullOrEmpty
        Get-Property -Existing $null -Name 'Port' | Should -BeNullOrEmpty
    }
}

Describe 'Test-Comparable' {
    It '<_> says what the object is to be' -ForEach @('Name', 'Comment', 'AuthenticationCredential') {
        Test-Comparable -Name $_ | Should -BeTrue
    }

    It '<_> says how the command runs, or is taken at creation only' -ForEach @('Identity', 'Confirm', 'Force', 'Usage', 'Internet', 'Server', 'DomainName') {
        Test-Comparable -Name $_ | Should -BeFalse
    }
}

Describe 'Get-Difference' {
    BeforeAll {
        function Get-DifferentName($Existing, $Values, [string[]]$IsGiven) {
            @((Get-Difference -Existing ([pscustomobject]$Existing) -Values $Values -IsGiven $IsGiven).Keys)
        }
    }

    It 'is empty where all is as stated, and where nothing is stated' {
        Get-DifferentName -Existing @{ Name = 'a'; Port = 25 } -Values ([ordered]@{ Identity = 'a'; Port = '25' }) | Should -BeNullOrEmpty
        Get-DifferentName -Existing @{ Name = 'a' } -Values $null | Should -BeNullOrEmpty
    }

    It 'holds what differs, and what Exchange does not show' {
        Get-DifferentName -Existing @{ Port = 25; Comment = 'x' } -Values ([ordered]@{ Port = 26; Comment = 'x'; Unseen = 1 }) | Should -Be 'Port', 'Unseen'
    }

    It 'does not hold what Exchange does not show and was given before' {
        Get-DifferentName -Existing @{ Port = 25 } -Values ([ordered]@{ AuthenticationCredential = { 'asked' } }) -IsGiven 'AuthenticationCredential' | Should -BeNullOrEmpty
    }

    It 'holds a comment that differs in case only' {
        Get-DifferentName -Existing @{ Comment = 'for hq' } -Values ([ordered]@{ Comment = 'For HQ' }) | Should -Be 'Comment'
    }

    It 'holds of an addition what is missing' {
        $different = Get-Difference -Existing ([pscustomobject]@{ SmartHosts = @('a') }) -Values ([ordered]@{ SmartHosts = @{ Add = 'a', 'b' } })
        $different['SmartHosts']['Add'] | Should -Be 'b'
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

Describe 'Get-StatedText' {
    It 'tells what an object is made with, but its name and how the command runs' {
        Get-StatedText -Parameter ([ordered]@{ Name = 'a'; Bindings = @('0.0.0.0:25'); Confirm = $false }) | Should -Be "Bindings @('0.0.0.0:25')"
    }
}
