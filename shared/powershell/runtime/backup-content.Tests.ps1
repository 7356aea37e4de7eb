Context 'What a backup holds' {
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

    Describe 'New-Backup' {
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

        It 'says of which design and place it is' {
            $backup = New-Backup
            $backup.DesignHash, $backup.Place | Should -Be ('a' * 64), 'organization'
        }
    }

    Describe 'Test-Subscribing' {
        It 'is so with a step about a subscription' {
            Test-Subscribing | Should -BeFalse
            [void](Add-TestStep -Cmdlet 'New-EdgeSubscription' -Parameter ([ordered]@{ FileName = 'f' }) -Edge 'EDGE01')
            Test-Subscribing | Should -BeTrue
        }

        It 'is so, too, of scripts of which only the cmdlets are known: <_>' -ForEach @('New-EdgeSubscription', 'Remove-EdgeSubscription') {
            Add-Cmdlet -Name $_
            Test-Subscribing | Should -BeTrue
        }
    }

    Describe 'Get-BackupNoun' {
        It 'has each sort once, and in the organization the subscriptions too' {
            [void](Add-TestObject -Key 'two' -Name 'Other')
            @(Get-BackupNoun) | Should -Be 'SendConnector'
            Add-Cmdlet -Name 'New-EdgeSubscription'
            @(Get-BackupNoun) | Should -Contain 'EdgeSubscription'
        }
    }

    Describe 'ConvertTo-KnownObject' {
        It 'tells the default domain' {
            (ConvertTo-KnownObject -Noun 'AcceptedDomain' -Item $domain).Default | Should -BeTrue
        }
    }

    Describe 'Get-KeptObject' {
        It 'leaves out what is not there' {
            [void](Add-TestObject -Key 'two' -Name 'Nothing')
            @(Get-KeptObject).Guid | Should -Be 'a'
        }
    }

    Describe 'ConvertTo-KeptObject' {
        It 'keeps no inherited right' {
            Mock Get-ADPermission { [pscustomobject]@{ User = 'x'; ExtendedRights = @('r'); Deny = $false; IsInherited = $true }, [pscustomobject]@{ User = 'y'; ExtendedRights = @('r'); Deny = $true; IsInherited = $false } }
            $kept = ConvertTo-KeptObject -Noun 'SendConnector' -Server '' -Item (New-Shown 'a' 'To HQ')
            $kept.Rights.User | Should -Be 'y'
            $kept.Rights.IsDeny | Should -BeTrue
        }
    }
}
