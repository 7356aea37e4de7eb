Context 'Objects, taken back' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        Mock Remove-SendConnector { }
        Mock Set-SendConnector { }
        Mock New-SendConnector { New-Shown 'new' $Name }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Describe 'Undo-Create' {
        It 'removes what was made by its GUID, and says so in the journal before' {
            Mock Get-SendConnector { New-Shown 'g' 'Renamed since' }
            Undo-Create -Entry (New-TestEntry -Action 'create') 6>$null | Should -Be 'done'
            Should -Invoke Remove-SendConnector -Times 1 -Exactly -ParameterFilter { $Identity -eq 'g' -and -not $Confirm }
            (Get-History).Entries[0].Back | Should -Be 'begun'
        }

        It 'has nothing to do where it is not there' {
            Mock Get-SendConnector { New-Shown 'other' 'To HQ' }
            Undo-Create -Entry (New-TestEntry -Action 'create') 6>$null | Should -Be 'done'
            Should -Invoke Remove-SendConnector -Times 0 -Exactly
        }

        It 'removes nothing that is declined' {
            $script:consent.Answer = $false
            Mock Get-SendConnector { New-Shown 'g' 'To HQ' }
            Undo-Create -Entry (New-TestEntry -Action 'create') 6>$null | Should -Be 'declined'
            Should -Invoke Remove-SendConnector -Times 0 -Exactly
            (Get-History).Entries[0].Back | Should -Be ''
        }

        It 'knows what was made before a kill by its name and all that it was given' {
            Mock Get-SendConnector { New-Shown 'made' 'To HQ' @{ SmartHosts = @('h'); MaxMessageSize = '10 MB (10,485,760 bytes)' } }
            $value = [pscustomobject]@{ Name = 'To HQ'; Usage = 'Custom'; SmartHosts = @('h'); MaxMessageSize = '10MB' }
            Undo-Create -Entry (New-TestEntry -Action 'create' -Guid '' -Value $value -IsDone $false) 6>$null | Should -Be 'done'
            Should -Invoke Remove-SendConnector -Times 1 -Exactly -ParameterFilter { $Identity -eq 'made' }
        }

        It 'leaves alone what somebody else made under that name, and says so' {
            Mock Get-SendConnector { New-Shown 'foreign' 'To HQ' @{ SmartHosts = @('other') } }
            $entry = New-TestEntry -Action 'create' -Guid '' -Value ([pscustomobject]@{ SmartHosts = @('h') }) -IsDone $false
            Get-Said { Undo-Create -Entry $entry } | Should -Contain "Send connector 'To HQ' is there, but with another SmartHosts than this bundle gave it. It was made by somebody else and is left alone."
            Should -Invoke Remove-SendConnector -Times 0 -Exactly
        }

        It 'leaves alone what was there before under that name' {
            [void](Add-TestKept -Guid 'there' -Noun 'SendConnector' -Name 'To HQ')
            Mock Get-SendConnector { New-Shown 'there' 'To HQ' }
            [void](Undo-Create -Entry (New-TestEntry -Action 'create' -Guid '' -IsDone $false) 6>$null)
            Should -Invoke Remove-SendConnector -Times 0 -Exactly
        }
    }

    Describe 'Undo-Set' {
        BeforeEach { [void](Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'Old' -Values @{ SmartHosts = @('h'); Comment = 'was'; MaxMessageSize = '35 MB (36,700,160 bytes)' }) }

        It 'gives the parameters back that were set, and no others, by GUID' {
            Mock Get-SendConnector { New-Shown 'g' 'To HQ' @{ SmartHosts = @('i'); Comment = 'changed by somebody'; MaxMessageSize = '1 MB (1,048,576 bytes)' } }
            Undo-Set -Entry (New-TestEntry -Action 'set' -Name 'Just before' -Parameter 'Name', 'SmartHosts', 'MaxMessageSize') 6>$null | Should -Be 'done'
            Should -Invoke Set-SendConnector -Times 1 -Exactly -ParameterFilter { $Identity -eq 'g' -and $Name -eq 'Just before' -and $SmartHosts -eq 'h' -and $MaxMessageSize -eq '36700160' -and $null -eq $Comment }
        }

        It 'says that a value which Exchange does not show stays, and then not that all is as before' {
            Mock Get-SendConnector { New-Shown 'g' 'Old' }
            $said = Get-Said { Undo-Set -Entry (New-TestEntry -Action 'set' -Parameter 'Unseen') }
            ($said -join '|') | Should -Match 'does not show Unseen, so what it was before is not known, and it stays'
            $said | Should -Not -Contain '  It is as it was before.'
        }

        It 'says from what to what' {
            Mock Get-SendConnector { New-Shown 'g' 'Old' @{ Comment = 'is' } }
            [void](Undo-Set -Entry (New-TestEntry -Action 'set' -Parameter 'Comment') 6>$null)
            $script:consent.Asked | Should -Be "Send connector 'To HQ' | Set back Comment from 'is' to 'was'"
        }

        It 'has nothing to do where the values are as before' {
            Mock Get-SendConnector { New-Shown 'g' 'Old' @{ Comment = 'was' } }
            Undo-Set -Entry (New-TestEntry -Action 'set' -Name 'Old' -Parameter 'Comment', 'Name') 6>$null | Should -Be 'done'
            Should -Invoke Set-SendConnector -Times 0 -Exactly
        }

        It 'leaves it to a person where the object is gone' {
            Mock Get-SendConnector { }
            Undo-Set -Entry (New-TestEntry -Action 'set' -Parameter 'Comment') 6>$null | Should -Be 'left'
            $script:rollback.Left | Should -BeLike '*is not there any more*'
        }

        It 'leaves what goes as a whole' {
            [void](New-TestEntry -Action 'create' -Guid 'n')
            Undo-Set -Entry (New-TestEntry -Action 'set' -Guid 'n' -Parameter 'Comment') 6>$null | Should -Be 'done'
        }

        It 'stops where the backup is another one' {
            { Undo-Set -Entry (New-TestEntry -Action 'set' -Guid 'x' -Key 'y' -Parameter 'Comment') } | Should -Throw '*has nothing of*'
        }

        It 'makes the former default domain the default one again' {
            [void](Add-TestKept -Guid 'a' -Noun 'AcceptedDomain' -Name 'a.com' -Values @{ Default = $true })
            [void](Add-TestKept -Guid 'b' -Noun 'AcceptedDomain' -Name 'b.com')
            Mock Get-AcceptedDomain { New-Shown 'a' 'a.com' @{ Default = $false }; New-Shown 'b' 'b.com' @{ Default = $true } }
            Mock Set-AcceptedDomain { }
            Undo-Set -Entry (New-TestEntry -Action 'set' -Noun 'AcceptedDomain' -Guid 'b' -Key 'd' -Parameter 'MakeDefault') 6>$null | Should -Be 'done'
            Should -Invoke Set-AcceptedDomain -Times 1 -Exactly -ParameterFilter { $Identity -eq 'a' -and $MakeDefault }
        }
    }

    Describe 'Undo-Remove' {
        BeforeEach { [void](Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'To HQ' -Values @{ SmartHosts = @('h'); AddressSpaces = @('SMTP:*;1'); Comment = ''; SourceIPAddress = '0.0.0.0' }) }

        It 'makes it again with all its values, and remembers its new GUID' {
            Mock Get-SendConnector { }
            Undo-Remove -Entry (New-TestEntry -Action 'remove') 6>$null | Should -Be 'done'
            Should -Invoke New-SendConnector -Times 1 -Exactly -ParameterFilter { $Name -eq 'To HQ' -and $SmartHosts -eq 'h' -and $AddressSpaces -eq 'SMTP:*;1' -and $SourceIPAddress -eq '0.0.0.0' }
            Get-PresentGuid -Guid 'g' | Should -Be 'new'
        }

        It 'leaves out what this place does not take' {
            $script:run.NotTaken = @('SourceIPAddress')
            Mock Get-SendConnector { }
            [void](Undo-Remove -Entry (New-TestEntry -Action 'remove') 6>$null)
            Should -Invoke New-SendConnector -Times 1 -Exactly -ParameterFilter { $null -eq $SourceIPAddress }
        }

        It 'has nothing to do where it was never removed' {
            Mock Get-SendConnector { New-Shown 'g' 'To HQ' }
            Undo-Remove -Entry (New-TestEntry -Action 'remove' -IsDone $false) 6>$null | Should -Be 'done'
            Should -Invoke New-SendConnector -Times 0 -Exactly
        }

        It 'goes on with what a run before this one made and could not write down' {
            Mock Get-SendConnector { New-Shown 'half' 'To HQ' @{ SmartHosts = @('h'); AddressSpaces = @('SMTP:*;1'); SourceIPAddress = '0.0.0.0'; Comment = 'not yet' } }
            $entry = New-TestEntry -Action 'remove'
            Write-BackBegin -Number $entry.Number
            Undo-Remove -Entry (Get-History).Entries[0] 6>$null | Should -Be 'done'
            Should -Invoke New-SendConnector -Times 0 -Exactly
            Should -Invoke Set-SendConnector -Times 1 -Exactly -ParameterFilter { $Identity -eq 'half' -and $Comment -eq '' }
            Get-PresentGuid -Guid 'g' | Should -Be 'half'
        }
    }
}
