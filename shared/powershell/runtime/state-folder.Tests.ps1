Context 'The folder that keeps what was done' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        $former = $env:ProgramData
        $place = Join-Path ([IO.Path]::GetTempPath()) "mailflow-state-$([guid]::NewGuid())"
        $bundle = Join-Path $place 'bundle'
        [void][IO.Directory]::CreateDirectory($bundle)
        $env:ProgramData = Join-Path $place 'program-data'
        $name = "state-$('a' * 12)-organization"
        [void](Start-TestRun -Path (Join-Path $bundle '3-apply-organization.ps1'))
    }
    AfterEach {
        $env:ProgramData = $former
        Remove-Item -LiteralPath $place -Recurse -Force
    }

    Describe 'Open-State' {
        It 'plans a folder beside the script, named after the design and the place, and writes nothing' {
            Open-State -StateFolder ''
            $script:state.Folder | Should -Be (Join-Path $bundle $name)
            $script:state.Journal | Should -Be (Join-Path $bundle "$name/journal.jsonl")
            $script:state.Backup | Should -Be (Join-Path $bundle "$name/backup.clixml")
            @(Get-ChildItem -LiteralPath $place -Recurse).Count | Should -Be 1
        }

        It 'takes the folder that a person names, or the one of the right name in it' {
            Open-State -StateFolder (Join-Path $place 'else')
            $script:state.Folder | Should -Be (Join-Path $place "else/$name")
            Open-State -StateFolder (Join-Path $place "else/$name/")
            $script:state.Folder | Should -Be (Join-Path $place "else/$name")
        }

        It 'finds from a second copy of the bundle what the first one left' {
            Open-State -StateFolder ''
            Save-StateFolder
            $copy = Join-Path $place 'copy'
            [void][IO.Directory]::CreateDirectory($copy)
            $script:run.Path = Join-Path $copy '5-rollback-organization.ps1'
            Open-State -StateFolder ''
            $script:state.Folder | Should -Be (Join-Path $bundle $name)
        }

        It 'keeps its folder where the whole bundle was moved' {
            Open-State -StateFolder ''
            Save-StateFolder
            [IO.Directory]::Move($bundle, (Join-Path $place 'moved'))
            $script:run.Path = Join-Path $place 'moved/3-apply-organization.ps1'
            Open-State -StateFolder ''
            $script:state.Folder | Should -Be (Join-Path $place "moved/$name")
            Save-StateFolder
            Read-Marker -Path $script:state.Marker | Should -Be (Join-Path $place "moved/$name")
        }

        It 'stops where the marker names a folder that is gone, until a person says where it is' {
            Open-State -StateFolder ''
            Save-StateFolder
            $script:run.Path = Join-Path $place 'copy/3-apply-organization.ps1'
            [IO.Directory]::Move($bundle, (Join-Path $place 'moved'))
            { Open-State -StateFolder '' } | Should -Throw "*was kept in $(Join-Path $bundle $name), which is not there any more*-StateFolder*"
            { Open-State -StateFolder (Join-Path $place 'moved') } | Should -Not -Throw
        }

        It 'stops where the folder beside the script was deleted' {
            Open-State -StateFolder ''
            Save-StateFolder
            [IO.Directory]::Delete((Join-Path $bundle $name), $true)
            { Open-State -StateFolder '' } | Should -Throw '*which is not there any more*'
        }

        It 'stops where there are two, and names both' {
            Open-State -StateFolder ''
            Save-StateFolder
            [void][IO.Directory]::CreateDirectory((Join-Path $place "copy/$name"))
            $script:run.Path = Join-Path $place 'copy/3-apply-organization.ps1'
            { Open-State -StateFolder '' } | Should -Throw '*is kept twice, in */copy/*and in */bundle/*'
        }

        It 'stops at a marker that nobody can read' {
            Open-State -StateFolder ''
            Save-StateFolder
            [IO.File]::WriteAllText($script:state.Marker, '{"fol')
            { Open-State -StateFolder '' } | Should -Throw '*cannot be read. Delete it*'
        }

        It 'stops where the script is in no file' {
            $script:run.Path = ''
            { Open-State -StateFolder '' } | Should -Throw '*started from its file*'
        }

        It 'has another folder for another place and another design' {
            $script:run.Stem = 'EDGE01'
            $script:run.DesignHash = 'b' * 64
            Open-State -StateFolder ''
            [IO.Path]::GetFileName($script:state.Folder) | Should -Be "state-$('b' * 12)-EDGE01"
        }
    }

    Describe 'Get-MarkerPath' {
        It 'lies in the program data of the machine' {
            Get-MarkerPath -Name 'state-x' | Should -Be ([IO.Path]::Combine($env:ProgramData, 'Mailflow Studio', 'state-x.json'))
        }
    }

    Describe 'Get-NamedFolder' {
        It 'is the folder of the right name, whether the person names it or the one around it' {
            Get-NamedFolder -StateFolder $place -Name 'state-x' | Should -Be (Join-Path $place 'state-x')
            Get-NamedFolder -StateFolder (Join-Path $place 'STATE-X/') -Name 'state-x' | Should -Be (Join-Path $place 'STATE-X')
        }
    }

    Describe 'Find-StateFolder' {
        It 'is beside the script where no marker says otherwise' {
            Find-StateFolder -Name $name -Marker (Join-Path $place 'none.json') | Should -Be (Join-Path $bundle $name)
        }
    }

    Describe 'Read-Marker' {
        It 'is nothing where there is no file' { Read-Marker -Path (Join-Path $place 'none.json') | Should -BeNullOrEmpty }
    }

    Describe 'Save-StateFolder' {
        It 'makes the folder, an empty journal and the marker' {
            Open-State -StateFolder ''
            Save-StateFolder
            [IO.File]::ReadAllText($script:state.Journal) | Should -Be ''
            Read-Marker -Path $script:state.Marker | Should -Be $script:state.Folder
        }

        It 'stops with one sentence where nothing can be written' {
            [IO.File]::WriteAllText((Join-Path $bundle $name), 'a file where the folder should be')
            Open-State -StateFolder ''
            { Save-StateFolder } | Should -Throw '*cannot be kept in*Nothing was changed.*-StateFolder*'
        }

        It 'stops with one sentence where the marker cannot be written' {
            [IO.File]::WriteAllText($env:ProgramData, 'a file where the folder should be')
            Open-State -StateFolder ''
            { Save-StateFolder } | Should -Throw '*by which another copy of this bundle finds the journal*Nothing was changed.*'
        }
    }

    Describe 'Test-Marked' {
        It 'is so once the marker names this folder, to the letter' {
            Open-State -StateFolder ''
            Test-Marked | Should -BeFalse
            Save-StateFolder
            Test-Marked | Should -BeTrue
            $script:state.Folder += 'x'
            Test-Marked | Should -BeFalse
        }
    }

    Describe 'Save-WholeFile' {
        It 'writes a file and writes it anew, without a byte order mark, and leaves nothing besides' {
            $file = Join-Path $bundle 'a.txt'
            Save-WholeFile -Path $file -Text 'first'
            Save-WholeFile -Path $file -Text 'Größe'
            [IO.File]::ReadAllBytes($file)[0] | Should -Be 71
            [IO.File]::ReadAllText($file) | Should -BeExactly 'Größe'
            @(Get-ChildItem -LiteralPath $bundle).Count | Should -Be 1
        }
    }
}
