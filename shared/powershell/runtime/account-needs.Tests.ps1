Describe 'Get-AccountProblem' {
    BeforeAll { $machine = $env:COMPUTERNAME }
    AfterAll { $env:COMPUTERNAME = $machine }
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Place.ps1')
        Start-Place
        function Add-Given([string]$Label, [string]$Name) { $script:credentials[$Label] = [pscustomobject]@{ UserName = $Name } }
    }

    It 'says what an account has to be that nobody can look for yet: <Where>' -ForEach @(
        @{ Where = 'domain'; Member = $true; Text = "*'mail'*a domain account that is a member of the group Exchange Servers.*" }
        @{ Where = 'EDGE01'; Member = $false; Text = '*a local account on EDGE01.*' }
        @{ Where = 'other'; Member = $false; Text = '*an account of the other end.*' }
        @{ Where = 'unknown'; Member = $false; Text = '*an account that the receiving end takes.*' }
    ) {
        Add-Account -Label 'mail' -Purpose 'x' -Where $Where -IsMemberOfExchangeServers $Member
        Get-Found { Get-AccountProblem } | Should -BeLike "warning account: $Text"
    }

    It 'stops for a given account that Windows surely does not know' {
        Mock Test-NoAccount { $true }
        Add-Account -Label 'mail' -Purpose 'x' -Where 'domain'
        Add-Given 'mail' 'CONTOSO\nobody'
        Get-Found { Get-AccountProblem } | Should -BeLike "stop account: Windows knows no account 'CONTOSO\nobody', which was given for 'mail'.*"
    }

    It 'looks for no account of another machine' {
        Mock Test-NoAccount { $true }
        foreach ($where in 'EDGE01', 'other', 'unknown') { Add-Account -Label $where -Purpose 'x' -Where $where; Add-Given $where 'nobody' }
        (Get-AccountProblem).Severity | Should -Be 'warning', 'warning', 'warning'
        Start-Place 'EDGE01' -Machine 'EDGE01'
        Add-Account -Label 'EDGE01' -Purpose 'x' -Where 'EDGE01'
        (Get-AccountProblem).Severity | Should -Be 'stop'
    }

    It 'is not sure where Windows cannot answer' {
        Test-NoAccount -Name 'NOSUCHDOMAIN\nobody' | Should -BeFalse
    }
}
