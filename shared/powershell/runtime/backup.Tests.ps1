Context 'The backup' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        $former = $env:ProgramData
        $env:ProgramData = Join-Path $folder 'program-data'
        $script:state.Marker = Join-Path $folder 'program-data/marker.json'
        $shown = New-Shown 'a' 'To HQ' @{ SmartHosts = [Collections.ArrayList]@('h'); MaxMessageSize = '35 MB (36,700,160 bytes)'; Comment = "a`r`n`u{1F4E7}"; Enabled = $true; Port = 25; Fqdn = $null; Domains = [Collections.ArrayList]@() }
        $other = New-Shown 'b' 'Other'
        Mock Get-SendConnector { $shown, $other }
        Mock Get-ADPermission { [pscustomobject]@{ User = 'x'; ExtendedRights = @('r'); Deny = $false; IsInherited = $false }, [pscustomobject]@{ User = 'y'; ExtendedRights = @('r'); Deny = $false; IsInherited = $true } }
        $object = Add-TestObject -Name 'To HQ' -Believed ([ordered]@{}) -Wanted ([ordered]@{})
        Resolve-Objects
    }
    AfterEach {
        $env:ProgramData = $former
        Remove-Item -LiteralPath $folder -Recurse -Force
    }

    Describe 'Invoke-Backup' {
        BeforeEach {
            Mock Get-PlaceProblem { }
            Mock Open-State { }
        }

        It 'keeps what is there of objects of which only the names are said' {
            $script:objects = [ordered]@{}
            Add-Object -Key 'sendConnector-1' -Noun 'SendConnector' -Name 'New name' -Formerly 'To HQ'
            Get-Said { Invoke-Backup } | Select-Object -Last 1 | Should -Be '0'
            (Read-Backup).Objects.Guid | Should -Be 'a'
        }

        It 'writes nothing under -WhatIf' {
            $script:consent.Answer = $false
            Get-Said { Invoke-Backup } | Select-Object -Last 1 | Should -Be '0'
            [IO.File]::Exists($script:state.Backup) | Should -BeFalse
        }

        It 'stops in the wrong place' {
            Mock Get-PlaceProblem { New-Problem -Kind 'machine' -Sentence 'Elsewhere.' }
            Get-Said { Invoke-Backup } | Should -Be '  Elsewhere.', '1'
        }
    }

    Describe 'Find-RestByName' {
        It 'finds what has the former name, else what has the new one' {
            $script:objects = [ordered]@{}
            $former = Add-TestObject -Key 'one' -Name 'New name' -Formerly 'To HQ'
            $present = Add-TestObject -Key 'two' -Name 'Other' -Formerly 'Gone'
            $none = Add-TestObject -Key 'three' -Name 'Nothing'
            Find-RestByName
            $former.Guid, $present.Guid, $none.Guid | Should -Be 'a', 'b', ''
        }
    }

    Describe 'Backup-Place' {
        It 'keeps every property and every right of what the scripts name, and which others there are' {
            Backup-Place
            $kept = @((Read-Backup).Objects)
            $kept.Count | Should -Be 1
            $kept[0].Values['SmartHosts'] | Should -Be 'h'
            $kept[0].Values['Comment'] | Should -BeExactly "a`r`n`u{1F4E7}"
            $kept[0].Values['Enabled'] | Should -BeExactly $true
            $kept[0].Values.ContainsKey('Fqdn') | Should -BeTrue
            $null -eq $kept[0].Values['Fqdn'] | Should -BeTrue
            $null -ne $kept[0].Values['Domains'] | Should -BeTrue
            @($kept[0].Values['Domains']).Count | Should -Be 0
            $kept[0].Rights.User | Should -Be 'x'
            (Read-Backup).Known['SendConnector'].Guid | Should -Be 'a', 'b'
        }

        It 'reads each sort once, and leaves no half file' {
            Backup-Place
            Should -Invoke Get-SendConnector -Times 1 -Exactly
            @(Get-ChildItem -LiteralPath $folder -Recurse -Filter '*.new').Count | Should -Be 0
        }

        It 'is made anew while nothing was changed, and the former one kept under a number' {
            Backup-Place
            Backup-Place
            [IO.File]::Exists((Join-Path $folder 'backup-1.clixml')) | Should -BeTrue
            (Read-Backup).Objects.Count | Should -Be 1
        }

        It 'stays as it is once something was changed, but for what came to exist since' {
            Backup-Place
            Add-TestEntry -Number 1 -Action 'set' -Guid 'a'
            $shown.MaxMessageSize = '1 MB (1,048,576 bytes)'
            $late = Add-TestObject -Key 'sendConnector-2' -Name 'Other' -Believed ([ordered]@{}) -Wanted ([ordered]@{})
            Clear-Listing
            Resolve-Objects
            Backup-Place
            $kept = @((Read-Backup).Objects)
            $kept[0].Values['MaxMessageSize'] | Should -Be '35 MB (36,700,160 bytes)'
            $kept.Name | Should -Be 'To HQ', 'Other'
            $kept.IsLater | Should -Be $false, $true
        }

        It 'does not take what our own scripts made for what was there before' {
            Backup-Place
            Add-TestEntry -Number 1 -Action 'create' -Key 'sendConnector-2' -Guid 'b'
            [void](Add-TestObject -Key 'sendConnector-2' -Name 'Other' -Wanted ([ordered]@{}))
            Resolve-Objects
            Backup-Place
            (Read-Backup).Objects.Count | Should -Be 1
        }

        It 'stops with a sentence where it cannot be written' {
            [void][IO.Directory]::CreateDirectory("$($script:state.Backup).new")
            { Backup-Place } | Should -Throw '*could not be made*Nothing was changed by this run.'
        }
    }

    Describe 'Save-Backup' {
        It 'is read back as it was' {
            Save-Backup -Backup @{ Objects = @([pscustomobject]@{ Name = 'x'; Values = @{ A = $null; B = [string[]]@() } }) }
            $read = @((Read-Backup).Objects)[0]
            $null -eq $read.Values['A'] | Should -BeTrue
            @($read.Values['B']).Count | Should -Be 0
        }
    }

    Describe 'Read-Backup' {
        It 'stops where it is gone, and where it is damaged' {
            { Read-Backup } | Should -Throw '*is not there any more*Bring it back*'
            [IO.File]::WriteAllText($script:state.Backup, '<Objs')
            { Read-Backup } | Should -Throw '*cannot be read*'
        }
    }

    Describe 'Get-FreeBackupPath' {
        It 'is the first number that is free' {
            [IO.File]::WriteAllText((Join-Path $folder 'backup-1.clixml'), '')
            Get-FreeBackupPath | Should -Be (Join-Path $folder 'backup-2.clixml')
        }
    }

    Describe 'Add-LaterObject' {
        It 'adds nothing where the backup has everything' {
            $backup = New-Backup
            Add-LaterObject -Backup $backup | Should -BeFalse
            $backup.Objects = @()
            Add-LaterObject -Backup $backup | Should -BeTrue
            $backup.Objects[0].IsLater | Should -BeTrue
        }
    }
}
