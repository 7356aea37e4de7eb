Context 'Rights, taken back' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        Mock Add-ADPermission { }
        Mock Remove-ADPermission { }
        Mock Set-ReceiveConnector { }
        [void](Add-TestObject -Key 'c' -Noun 'ReceiveConnector' -Server 'MBX01' -Name 'Relay')
        $groups = 'AnonymousUsers'
        Mock Get-ReceiveConnector { New-Shown 'g' 'Relay' @{ Server = 'MBX01'; PermissionGroups = $groups } }
        function New-Ace([string]$User, [string]$Right, [bool]$IsInherited = $false) { [pscustomobject]@{ User = $User; ExtendedRights = @($Right); Deny = $false; IsInherited = $IsInherited } }
        function New-RightEntry([string]$Action, [string[]]$Right) { New-TestEntry -Action $Action -Noun 'ReceiveConnector' -Server 'MBX01' -Name 'Relay' -Key 'c' -User 'x' -Right $Right }
        function Add-KeptRelay([string]$Groups, $Rights = @()) { Add-TestKept -Guid 'g' -Noun 'ReceiveConnector' -Server 'MBX01' -Name 'Relay' -Values @{ PermissionGroups = $Groups } -Rights $Rights }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Describe 'Undo-Grant' {
        It 'removes what was granted and is held, and nothing that is inherited' {
            [void](Add-KeptRelay 'AnonymousUsers')
            Mock Get-ADPermission { (New-Ace 'x' 'r'), (New-Ace 'x' 's' $true) }
            Undo-Grant -Entry (New-RightEntry 'grant' 'r', 's', 't') 6>$null | Should -Be 'done'
            Should -Invoke Remove-ADPermission -Times 1 -Exactly -ParameterFilter { $Identity -eq 'CN=Relay,CN=Test' -and $User -eq 'x' -and "$ExtendedRights" -eq 'r' }
        }

        It 'has nothing to do where the script was stopped before it granted' {
            [void](Add-KeptRelay 'AnonymousUsers')
            Undo-Grant -Entry (New-RightEntry 'grant' 'r') 6>$null | Should -Be 'done'
            Should -Invoke Remove-ADPermission -Times 0 -Exactly
        }

        It 'leaves the rights of a connector that goes as a whole' {
            [void](New-TestEntry -Action 'create' -Noun 'ReceiveConnector' -Key 'c' -Guid 'g')
            Undo-Grant -Entry (New-RightEntry 'grant' 'r') 6>$null | Should -Be 'done'
            Should -Invoke Remove-ADPermission -Times 0 -Exactly
        }
    }

    Describe 'Undo-Revoke' {
        It 'grants again what was removed and is not held' {
            [void](Add-KeptRelay 'AnonymousUsers')
            Mock Get-ADPermission { New-Ace 'x' 'r' }
            Undo-Revoke -Entry (New-RightEntry 'revoke' 'r', 's') 6>$null | Should -Be 'done'
            Should -Invoke Add-ADPermission -Times 1 -Exactly -ParameterFilter { $User -eq 'x' -and "$ExtendedRights" -eq 's' }
        }

        It 'brings a permission group back that was taken apart, and takes its single rights away' {
            $rights = 'r', 's' | ForEach-Object { [pscustomobject]@{ Sid = 'x'; User = 'x'; Right = $_; IsDeny = $false } }
            [void](Add-KeptRelay 'AnonymousUsers' $rights)
            $groups = 'Custom'
            Mock Get-ADPermission { (New-Ace 'x' 's'), (New-Ace 'foreign' 's') }
            Undo-Revoke -Entry (New-RightEntry 'revoke' 'r') 6>$null | Should -Be 'done'
            Should -Invoke Set-ReceiveConnector -Times 2 -Exactly
            Should -Invoke Remove-ADPermission -Times 1 -Exactly -ParameterFilter { $User -eq 'x' -and "$ExtendedRights" -eq 's' }
        }
    }

    Describe 'Find-RightHolder' {
        It 'is nothing where the connector is not there' {
            [void](Add-KeptRelay 'AnonymousUsers')
            Mock Get-ReceiveConnector { }
            Find-RightHolder -Entry (New-RightEntry 'grant' 'r') 6>$null | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-OwnRight' {
        It 'leaves out what is denied or inherited' {
            Mock Get-ADPermission { (New-Ace 'x' 'r'), (New-Ace 'x' 's' $true), [pscustomobject]@{ User = 'x'; ExtendedRights = @('t'); Deny = $true; IsInherited = $false } }
            Get-OwnRight -Item @(Get-Listing -Noun 'ReceiveConnector')[0] -User 'x' | Should -Be 'r'
        }
    }

    Describe 'Update-Holder' {
        It 'has the rights read again' {
            Mock Get-ADPermission { New-Ace 'x' 'r' }
            $item = @(Get-Listing -Noun 'ReceiveConnector')[0]
            [void]@(Get-Rights -Item $item)
            Update-Holder -Entry (New-RightEntry 'grant' 'r') -Item $item
            [void]@(Get-Rights -Item $item)
            Should -Invoke Get-ADPermission -Times 2 -Exactly
        }
    }

    Describe 'Test-GroupApart' {
        It 'is so where the groups are others than before, whatever single rights there are' {
            $kept = Add-KeptRelay 'AnonymousUsers'
            Test-GroupApart -Kept $kept -Item (New-Shown 'g' 'Relay' @{ PermissionGroups = 'AnonymousUsers, Custom' }) | Should -BeFalse
            Test-GroupApart -Kept $kept -Item (New-Shown 'g' 'Relay' @{ PermissionGroups = 'Custom' }) | Should -BeTrue
        }
    }

    Describe 'Test-GroupSetBefore' {
        It 'is so while an earlier change of the groups is to be taken back' {
            $set = New-TestEntry -Action 'set' -Noun 'ReceiveConnector' -Key 'c' -Parameter 'PermissionGroups'
            $entry = New-RightEntry 'revoke' 'r'
            Test-GroupSetBefore -Entry $entry | Should -BeTrue
            Write-BackDone -Number $set.Number
            Test-GroupSetBefore -Entry $entry | Should -BeFalse
        }
    }

    Describe 'Test-Revoked' {
        It 'is so for a connector that lost a right in this round' {
            [void](New-RightEntry 'grant' 'r')
            Test-Revoked -Key 'c' | Should -BeFalse
            [void](New-RightEntry 'revoke' 'r')
            Test-Revoked -Key 'c' | Should -BeTrue
            Test-Revoked -Key 'other' | Should -BeFalse
        }
    }

    Describe 'Restore-Group' {
        It 'leaves what somebody else granted' {
            $kept = Add-KeptRelay 'AnonymousUsers' @([pscustomobject]@{ Sid = 'x'; User = 'x'; Right = 'r'; IsDeny = $false })
            Mock Get-ADPermission { (New-Ace 'x' 'r'), (New-Ace 'foreign' 'r') }
            Restore-Group -Kept $kept -Item @(Get-Listing -Noun 'ReceiveConnector')[0]
            Should -Invoke Remove-ADPermission -Times 1 -Exactly
            Should -Invoke Remove-ADPermission -Times 1 -Exactly -ParameterFilter { $User -eq 'x' }
        }

        It 'grants again what did not come back with the groups' {
            $kept = Add-KeptRelay 'AnonymousUsers' @([pscustomobject]@{ Sid = 'x'; User = 'x'; Right = 'r'; IsDeny = $false })
            Mock Get-ADPermission { }
            Restore-Group -Kept $kept -Item @(Get-Listing -Noun 'ReceiveConnector')[0]
            Should -Invoke Add-ADPermission -Times 1 -Exactly -ParameterFilter { $User -eq 'x' -and $ExtendedRights -eq 'r' }
        }
    }

    Describe 'Restore-Right' {
        It 'grants and denies what is missing, by SID where it is known' {
            $rights = @(
                [pscustomobject]@{ Sid = 'S-1-5-7'; User = 'anonymous'; Right = 'r'; IsDeny = $false }
                [pscustomobject]@{ Sid = 'y'; User = 'Y'; Right = 'r'; IsDeny = $true }
                [pscustomobject]@{ Sid = 'z'; User = 'Z'; Right = 'r'; IsDeny = $false }
            )
            $kept = Add-KeptRelay 'AnonymousUsers' $rights
            Mock Get-ADPermission { New-Ace 'Z' 'r' }
            Restore-Right -Kept $kept -Item @(Get-Listing -Noun 'ReceiveConnector')[0]
            Should -Invoke Add-ADPermission -Times 1 -Exactly -ParameterFilter { $User -eq 'S-1-5-7' -and -not $Deny }
            Should -Invoke Add-ADPermission -Times 1 -Exactly -ParameterFilter { $User -eq 'Y' -and $Deny }
            Should -Invoke Add-ADPermission -Times 2 -Exactly
        }
    }
}
