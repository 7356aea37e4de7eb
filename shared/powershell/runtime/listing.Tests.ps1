Context 'Listing what Exchange shows' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        $first = New-TestItem -Name 'To HQ'
        $second = New-TestItem -Name 'To Branch'
        Mock Get-SendConnector { $first, $second }
    }

    Describe 'Clear-Listing' {
        It 'has the named sort read again, or all' {
            [void]@(Get-Listing -Noun 'SendConnector')
            Clear-Listing -Noun 'SendConnector'
            [void]@(Get-Listing -Noun 'SendConnector')
            Clear-Listing
            [void]@(Get-Listing -Noun 'SendConnector')
            Should -Invoke Get-SendConnector -Times 3 -Exactly
        }
    }

    Describe 'Get-ReadingCmdlet' {
        It 'is that of the noun, or those that the objects name' {
            Get-ReadingCmdlet -Noun 'TransportService' | Should -Be 'Get-TransportService'
            Add-Object -Key 'a' -Noun 'TransportService' -Server 'A' -Name 'A' -GetCmdlet 'Get-TransportServer'
            Add-Object -Key 'b' -Noun 'TransportService' -Server 'B' -Name 'B'
            Get-ReadingCmdlet -Noun 'TransportService' | Should -Be 'Get-TransportServer', 'Get-TransportService'
        }
    }

    Describe 'Get-Listing' {
        It 'reads a sort of objects once' {
            @(Get-Listing -Noun 'SendConnector').Name | Should -Be 'To HQ', 'To Branch'
            [void]@(Get-Listing -Noun 'SendConnector')
            Should -Invoke Get-SendConnector -Times 1 -Exactly
        }

        It 'is empty where there is nothing' {
            Mock Get-SendConnector { }
            @(Get-Listing -Noun 'SendConnector').Count | Should -Be 0
        }
    }

    Describe 'Get-ListingIndex' {
        It 'finds by GUID, and by name in any case' {
            $index = Get-ListingIndex -Noun 'SendConnector'
            $index.Guid["$($first.Guid)"].Name | Should -Be 'To HQ'
            $index.Name['to hq'][0].Name | Should -Be 'To HQ'
        }

        It 'knows servers without their domain' {
            Mock Get-TransportService { [pscustomobject]@{ Name = 'MBX01.contoso.com'; Guid = [guid]::NewGuid() } }
            (Get-ListingIndex -Noun 'TransportService').Name.ContainsKey('mbx01') | Should -BeTrue
        }
    }

    Describe 'Get-IndexName' {
        It '<Noun> <Name> on <Server> is looked up as <Key>' -ForEach @(
            @{ Noun = 'SendConnector'; Server = ''; Name = 'CONTOSO\To HQ'; Key = 'contoso\to hq' }
            @{ Noun = 'ReceiveConnector'; Server = 'MBX01.contoso.com'; Name = 'Relay'; Key = 'mbx01\relay' }
            @{ Noun = 'ReceiveConnector'; Server = ''; Name = 'Relay'; Key = 'relay' }
            @{ Noun = 'TransportService'; Server = 'MBX01'; Name = 'MBX01.contoso.com'; Key = 'mbx01' }
        ) {
            Get-IndexName -Noun $Noun -Server $Server -Name $Name | Should -BeExactly $Key
        }
    }

    Describe 'Get-GuidText' {
        It 'is text in small letters, and empty where none is shown' {
            Get-GuidText -Item ([pscustomobject]@{ Guid = 'ABC' }) | Should -BeExactly 'abc'
            Get-GuidText -Item ([pscustomobject]@{ Name = 'a' }) | Should -Be ''
            Get-GuidText -Item $null | Should -Be ''
        }
    }

    Describe 'Update-Listing' {
        It 'reads the object again by its GUID and keeps what it reads' {
            [void]@(Get-Listing -Noun 'SendConnector')
            $changed = New-TestItem -Name 'To Main' -Values @{ Guid = $first.Guid }
            Mock Get-SendConnector { $changed } -ParameterFilter { "$Identity" -eq "$($first.Guid)" }
            (Update-Listing -Noun 'SendConnector' -Guid "$($first.Guid)").Name | Should -Be 'To Main'
            @(Get-Listing -Noun 'SendConnector').Name | Should -Be 'To Branch', 'To Main'
        }

        It 'keeps what a command has just shown where it cannot be read yet' {
            [void]@(Get-Listing -Noun 'SendConnector')
            $new = New-TestItem -Name 'To New'
            Mock Get-SendConnector { throw 'not found' } -ParameterFilter { $Identity }
            (Update-Listing -Noun 'SendConnector' -Guid "$($new.Guid)" -Known $new).Name | Should -Be 'To New'
            @(Get-Listing -Noun 'SendConnector').Count | Should -Be 3
        }
    }

    Describe 'Remove-FromListing' {
        It 'forgets what was removed' {
            Remove-FromListing -Noun 'SendConnector' -Item @(Get-Listing -Noun 'SendConnector')[0]
            @(Get-Listing -Noun 'SendConnector').Name | Should -Be 'To Branch'
            (Get-ListingIndex -Noun 'SendConnector').Name.ContainsKey('to hq') | Should -BeFalse
        }
    }

    Describe 'Get-KeptListing' {
        It 'is the list itself, also where it is empty' {
            Mock Get-SendConnector { }
            (Get-KeptListing -Noun 'SendConnector') -is [Collections.ArrayList] | Should -BeTrue
        }
    }
}
