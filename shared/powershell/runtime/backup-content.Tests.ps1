Describe 'What a backup holds' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        $domain = New-Shown 'd' 'contoso.com' @{ DomainName = 'contoso.com'; Default = $true }
        Mock Get-AcceptedDomain { $domain }
        Mock Get-SendConnector { (New-Shown 'a' 'To HQ'), (New-Shown 'b' 'Other') }
        Mock Get-TransportConfig { New-Shown 't' 'Transport Settings' }
        [void](Add-TestObject -Name 'To HQ' -Believed ([ordered]@{}) -Wanted ([ordered]@{}))
        Resolve-Objects
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    It 'is whole for what the scripts touch, and the names of all others of those sorts' {
        $backup = New-Backup
        $backup.Objects.Guid | Should -Be 'a'
        $backup.Known['SendConnector'].Name | Should -Be 'To HQ', 'Other'
    }

    It 'is whole for every accepted domain, as one may lose its being the default one' {
        [void](Add-TestObject -Key 'acceptedDomain-1' -Noun 'AcceptedDomain' -Name 'new.com' -Wanted ([ordered]@{ DomainName = 'new.com' }))
        (New-Backup).Objects.Guid | Sort-Object | Should -Be 'a', 'd'
    }

    It 'is whole for everything that a subscription deletes' {
        [void](Add-TestStep -Cmdlet 'New-EdgeSubscription' -Parameter ([ordered]@{ FileName = 'f' }) -Edge 'EDGE01')
        $backup = New-Backup
        $backup.Objects.Guid | Sort-Object | Should -Be 'a', 'b', 'd', 't'
        $backup.Known['AcceptedDomain'][0].Default | Should -BeTrue
    }

    It 'says so of scripts of which only the cmdlets are known' {
        Add-Cmdlet -Name 'Remove-EdgeSubscription'
        Test-Subscribing | Should -BeTrue
    }
}
