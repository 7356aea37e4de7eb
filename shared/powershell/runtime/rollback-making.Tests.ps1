Context 'Objects of the backup, made again' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Describe 'Restore-Item' {
        It 'gives a half-made object the rest of its values, and the name that it had' {
            Mock Set-SendConnector { }
            Mock Get-SendConnector { New-Shown 'g' 'Now' @{ Comment = 'b' } }
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'First' -Values @{ Comment = 'a' }
            Restore-Item -Kept $kept -Number 1 -IsBegun $true -Name 'Before'
            Should -Invoke Set-SendConnector -Times 1 -Exactly -ParameterFilter { $Identity -eq 'g' -and $Name -eq 'Before' -and $Comment -eq 'a' }
        }

        It 'takes one with the same name and values for its own only where a former run began to make it' {
            Mock Set-SendConnector { }
            Mock New-SendConnector { New-Shown 'new' 'To HQ' }
            Mock Get-SendConnector { New-Shown 'other' 'To HQ' }
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'To HQ'
            Restore-Item -Kept $kept -Number 1 -IsBegun $true
            Should -Invoke New-SendConnector -Times 0 -Exactly
            Restore-Item -Kept $kept -Number 1 -IsBegun $false
            Should -Invoke New-SendConnector -Times 1 -Exactly
        }

        It 'grants the rights again that it had' {
            Mock Get-SendConnector { New-Shown 'g' 'To HQ' }
            Mock Get-ADPermission { }
            Mock Add-ADPermission { }
            $rights = @([pscustomobject]@{ User = 'CONTOSO\x'; Right = 'ms-Exch-SMTP-Submit'; IsDeny = $false; Sid = '' })
            Restore-Item -Kept (Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'To HQ' -Rights $rights) -Number 1 -IsBegun $false
            Should -Invoke Add-ADPermission -Times 1 -Exactly -ParameterFilter { $User -eq 'CONTOSO\x' -and $ExtendedRights -eq 'ms-Exch-SMTP-Submit' }
        }
    }

    Describe 'Get-MakingValue' {
        It 'states what New- takes and was there, and nothing that is empty or a secret' {
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'S' -Values @{ SmartHosts = @('h'); AddressSpaces = @(); Comment = ''; AuthenticationCredential = 'x' }
            @((Get-MakingValue -Kept $kept).Keys) | Should -Be 'Name', 'SmartHosts'
        }
    }

    Describe 'New-ItemAgain' {
        It 'makes a Receive connector on its server, of a usage type that supplies nothing' {
            function New-ReceiveConnector { [CmdletBinding()] param($Name, $Bindings, $Server, $Usage, $MaxMessageSize, [switch]$Confirm) }
            Mock New-ReceiveConnector { New-Shown 'n' $Name }
            Mock Get-ReceiveConnector { }
            $kept = Add-TestKept -Guid 'g' -Noun 'ReceiveConnector' -Server 'MBX01' -Name 'R' -Values @{ Bindings = @('10.0.0.1:25'); MaxMessageSize = '35 MB (36,700,160 bytes)'; Server = 'MBX01' }
            (New-ItemAgain -Kept $kept -Making (Get-MakingValue -Kept $kept)).Guid | Should -Be 'n'
            Should -Invoke New-ReceiveConnector -Times 1 -Exactly -ParameterFilter { $Server -eq 'MBX01' -and $Usage -eq 'Custom' -and $Bindings -eq '10.0.0.1:25' -and $MaxMessageSize -eq '36700160' }
        }

        It 'stops where Exchange does not show what was made' {
            Mock New-SendConnector { }
            Mock Get-SendConnector { }
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'S'
            { New-ItemAgain -Kept $kept -Making (Get-MakingValue -Kept $kept) } | Should -Throw '*does not show it yet*start this script again*'
        }
    }

    Describe 'Find-MadeAgain' {
        It 'is one that was not there before and has all values' {
            $kept = Add-TestKept -Guid 'g' -Noun 'SendConnector' -Name 'S' -Values @{ Comment = 'a' }
            Mock Get-SendConnector { (New-Shown 'other' 'S' @{ Comment = 'b' }), (New-Shown 'ours' 'S' @{ Comment = 'a' }) }
            (Find-MadeAgain -Kept $kept -Making (Get-MakingValue -Kept $kept)).Guid | Should -Be 'ours'
        }
    }
}
