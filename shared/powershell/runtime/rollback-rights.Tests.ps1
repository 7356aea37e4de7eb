Describe 'Rights, taken back' {
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
