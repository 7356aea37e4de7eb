Context 'The default accepted domain, taken back' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        Mock Remove-SendConnector { }
        Mock Set-SendConnector { }
        Mock New-SendConnector { New-Shown 'new' $Name }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Describe 'Remove-MadeItem' {
        BeforeEach {
            Mock Set-AcceptedDomain { }
            Mock Remove-AcceptedDomain { }
        }

        It 'makes the former default domain the default one again before the new one goes' {
            [void](Add-TestKept -Guid 'a' -Noun 'AcceptedDomain' -Name 'a.com' -Values @{ Default = $true })
            Mock Get-AcceptedDomain { New-Shown 'a' 'a.com' @{ Default = $false }; New-Shown 'b' 'b.com' @{ Default = $true } }
            Remove-MadeItem -Noun 'AcceptedDomain' -Item @(Get-Listing -Noun 'AcceptedDomain')[1] | Should -Be 'done'
            Should -Invoke Set-AcceptedDomain -Times 1 -Exactly -ParameterFilter { $Identity -eq 'a' -and $MakeDefault }
            Should -Invoke Remove-AcceptedDomain -Times 1 -Exactly -ParameterFilter { $Identity -eq 'b' }
        }

        It 'leaves the only domain where Exchange does not remove it, and says so' {
            Mock Get-AcceptedDomain { New-Shown 'b' 'b.com' @{ Default = $true } }
            Mock Remove-AcceptedDomain { throw 'The default one stays.' }
            $said = Get-Said { Remove-MadeItem -Noun 'AcceptedDomain' -Item @(Get-Listing -Noun 'AcceptedDomain')[0] }
            $said[0] | Should -BeLike "The accepted domain 'b.com' is the only one here*"
            $said[1] | Should -Be 'done'
        }

        It 'stops at any other refusal' {
            Mock Get-AcceptedDomain { New-Shown 'a' 'a.com' @{ Default = $true }; New-Shown 'b' 'b.com' @{ Default = $false } }
            Mock Remove-AcceptedDomain { throw 'No.' }
            { Remove-MadeItem -Noun 'AcceptedDomain' -Item @(Get-Listing -Noun 'AcceptedDomain')[1] } | Should -Throw 'No.'
        }
    }

    Describe 'Find-Heir' {
        It 'is the former default domain first, then one that was there before' {
            [void](Add-TestKept -Guid 'was' -Noun 'AcceptedDomain' -Name 'was.com' -Values @{ Default = $true })
            [void](Add-TestKept -Guid 'there' -Noun 'AcceptedDomain' -Name 'there.com')
            Mock Get-AcceptedDomain { (New-Shown 'new' 'new.com'), (New-Shown 'there' 'there.com'), (New-Shown 'was' 'was.com') }
            (Find-Heir -Guid 'x').Guid, (Find-Heir -Guid 'was').Guid | Should -Be 'was', 'there'
        }
    }

    Describe 'Set-DefaultDomain' {
        It 'makes this domain the default one, and has the domains read again' {
            Mock Set-AcceptedDomain { }
            Mock Get-AcceptedDomain { New-Shown 'a' 'a.com' }
            $item = @(Get-Listing -Noun 'AcceptedDomain')[0]
            Set-DefaultDomain -Item $item
            Should -Invoke Set-AcceptedDomain -Times 1 -Exactly -ParameterFilter { $Identity -eq 'a' -and $MakeDefault }
            [void]@(Get-Listing -Noun 'AcceptedDomain')
            Should -Invoke Get-AcceptedDomain -Times 2 -Exactly
        }
    }

    Describe 'Find-FormerDefault' {
        It 'is nothing where the former default domain is that again' {
            [void](Add-TestKept -Guid 'a' -Noun 'AcceptedDomain' -Name 'a.com' -Values @{ Default = $true })
            Mock Get-AcceptedDomain { New-Shown 'a' 'a.com' @{ Default = $true } }
            Find-FormerDefault | Should -BeNullOrEmpty
        }
    }
}
