Context 'Rights on connectors' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun)
        $item = New-TestItem -Name 'In' -Values @{ Server = 'EDGE01'; PermissionGroups = 'AnonymousUsers' }
        $entries = @(
            [pscustomobject]@{ User = 'CONTOSO\x'; ExtendedRights = @('held'); Deny = $false; IsInherited = $false }
            [pscustomobject]@{ User = 'CONTOSO\x'; ExtendedRights = @('inherited'); Deny = 'False'; IsInherited = 'True' }
            [pscustomobject]@{ User = 'CONTOSO\x'; ExtendedRights = @('denied'); Deny = 'True'; IsInherited = $false }
        )
        Mock Get-ReceiveConnector { $item }
        Mock Get-ADPermission { if ($User) { $entries | Where-Object { $_.User -eq $User } } else { $entries } }
        $object = Add-TestObject -Key 'in' -Noun 'ReceiveConnector' -Server 'EDGE01' -Name 'In' -Believed @{ Enabled = $true } -Wanted @{ Enabled = $true }
        $rights = [ordered]@{ Identity = 'EDGE01\In'; User = 'CONTOSO\x'; ExtendedRights = @('held', 'inherited', 'new') }
    }

    Describe 'Clear-Right' {
        It 'has the rights read again' {
            [void]@(Get-Rights -Item $item)
            Clear-Right
            [void]@(Get-Rights -Item $item)
            Should -Invoke Get-ADPermission -Times 2 -Exactly
        }
    }

    Describe 'Resolve-Sid' {
        It '<User> is <Sid> on every Windows' -ForEach @(
            @{ User = 'NT AUTHORITY\ANONYMOUS LOGON'; Sid = 'S-1-5-7' }
            @{ User = 'nt authority\authenticated users'; Sid = 'S-1-5-11' }
            @{ User = 's-1-5-7'; Sid = 'S-1-5-7' }
        ) {
            Resolve-Sid -User $User | Should -BeExactly $Sid
        }

        It 'is the name itself where this machine does not know it' {
            Resolve-Sid -User 'NoSuchDomain\Nobody' | Should -BeExactly 'nosuchdomain\nobody'
        }
    }

    Describe 'Get-DirectoryName' {
        It 'is the distinguished name' {
            Get-DirectoryName -Item $item | Should -Be 'CN=In,CN=Test'
        }
    }

    Describe 'Get-Rights' {
        It 'reads the entries of an object once, by its distinguished name' {
            $read = @(Get-Rights -Item $item)
            [void]@(Get-Rights -Item $item)
            $read.Right | Should -Be 'held', 'inherited', 'denied'
            $read.IsInherited | Should -Be $false, $true, $false
            $read.IsDeny | Should -Be $false, $false, $true
            Should -Invoke Get-ADPermission -Times 1 -Exactly -ParameterFilter { $Identity -eq 'CN=In,CN=Test' }
        }
    }

    Describe 'ConvertTo-Right' {
        It 'makes an entry of each right, and none of an entry without any' {
            @(ConvertTo-Right -Entry ([pscustomobject]@{ User = 'S-1-5-7'; ExtendedRights = @('a', 'b') })).Right | Should -Be 'a', 'b'
            ConvertTo-Right -Entry ([pscustomobject]@{ User = 'S-1-5-7'; ExtendedRights = $null }) | Should -BeNullOrEmpty
            ConvertTo-Right -Entry $null | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-HeldRight' {
        It 'leaves out what is denied' {
            @(Get-HeldRight -Item $item -User 'contoso\X').Right | Should -Be 'held', 'inherited'
        }

        It 'asks Exchange by SID for an account of Windows whose name it shows in another language' {
            Mock Get-ADPermission { if ("$User" -eq 'S-1-5-7') { [pscustomobject]@{ User = 'NT-AUTORITÄT\ANONYMOUS-ANMELDUNG'; ExtendedRights = @('relay') } } }
            (Get-HeldRight -Item $item -User 'NT AUTHORITY\ANONYMOUS LOGON').Right | Should -Be 'relay'
        }

        It 'finds nothing of an account that Exchange does not know' {
            Mock Get-ADPermission { if ($User) { throw 'not found' } }
            Get-HeldRight -Item $item -User 'CONTOSO\nobody' | Should -BeNullOrEmpty
        }
    }

    Describe 'Get-RightUser' {
        It 'is the SID of an account of Windows itself, else the name' {
            Get-RightUser -Step (Add-TestStep -Key 'in' -Cmdlet 'Add-ADPermission' -Parameter @{ User = 'NT AUTHORITY\ANONYMOUS LOGON' }) | Should -Be 'S-1-5-7'
            Get-RightUser -Step (Add-TestStep -Key 'in' -Cmdlet 'Add-ADPermission' -Parameter @{ User = 'CONTOSO\x' }) | Should -Be 'CONTOSO\x'
        }

        It 'is empty for an account that nobody was asked for, and what the journal says for one that was given before' {
            $step = Add-TestStep -Key 'in' -Cmdlet 'Add-ADPermission' -Parameter @{ User = { (Get-LabelledCredential -Label 'relay').UserName } }
            Get-RightUser -Step $step | Should -BeNullOrEmpty
            Add-TestEntry -Number 1 -Action 'grant' -Key 'in' -User 'CONTOSO\given' -Guid "$($item.Guid)"
            Read-OwnEntry
            Get-RightUser -Step $step | Should -Be 'CONTOSO\given'
        }
    }

    Describe 'Get-RightWork' {
        It 'grants what is missing, by the distinguished name' {
            Resolve-Objects
            $work = Get-RightWork -Step (Add-TestStep -Key 'in' -Cmdlet 'Add-ADPermission' -Parameter $rights)
            $work.Rights | Should -Be 'new'
            $work.Arguments['Identity'] | Should -Be 'CN=In,CN=Test'
            $work.What | Should -Be 'Grant new'
        }

        It 'takes away what was granted here, and leaves what is inherited' {
            Resolve-Objects
            $work = Get-RightWork -Step (Add-TestStep -Key 'in' -Cmdlet 'Remove-ADPermission' -Parameter $rights)
            $work.Rights | Should -Be 'held'
            $work.Action | Should -Be 'revoke'
        }

        It 'is nothing where all is held, and nothing to take from what is not there' {
            $rights['ExtendedRights'] = @('held')
            Get-RightWork -Step (Add-TestStep -Key 'in' -Cmdlet 'Remove-ADPermission' -Parameter $rights) | Should -BeNullOrEmpty
            Resolve-Objects
            Get-RightWork -Step (Add-TestStep -Key 'in' -Cmdlet 'Add-ADPermission' -Parameter $rights) | Should -BeNullOrEmpty
        }

        It 'leaves an account what the design grants it under another label' {
            Mock Get-Credential { New-Object -TypeName PSCredential -ArgumentList 'CONTOSO\X', (New-Object -TypeName securestring) }
            [void](Get-LabelledCredential -Label 'new label')
            $object.WantedRights = @(@{ User = { (Get-LabelledCredential -Label 'new label').UserName }; Rights = @('held') })
            Resolve-Objects
            Get-RightWork -Step (Add-TestStep -Key 'in' -Cmdlet 'Remove-ADPermission' -Parameter $rights) | Should -BeNullOrEmpty
        }

        It 'needs the account whose name nobody knows yet' {
            Resolve-Objects
            $rights['User'] = { (Get-LabelledCredential -Label 'relay').UserName }
            $work = Get-RightWork -Step (Add-TestStep -Key 'in' -Cmdlet 'Add-ADPermission' -Parameter $rights)
            Test-AsksAccount -Value $work.Arguments['User'] | Should -BeTrue
            $work.Title | Should -Be "Receive connector 'EDGE01\In', the account that this script asks for"
        }
    }

    Describe 'Get-RightProblem' {
        It 'stops where a right is gone that the design believes in' {
            $object.BelievedRights = @(@{ User = 'CONTOSO\x'; Rights = @('held', 'gone') })
            $object.WantedRights = $object.BelievedRights
            Resolve-Objects
            @(Get-RightProblem -Object $object).Believed | Should -Be 'gone'
        }

        It 'stops at rights on a connector that the design does not know' {
            $new = Add-TestObject -Key 'new' -Noun 'ReceiveConnector' -Server 'EDGE01' -Name 'In' -Wanted @{ Enabled = $true }
            $new.Item = New-TestItem -Name 'In' -Values @{ PermissionGroups = 'AnonymousUsers, Custom' }
            (Get-RightProblem -Object $new).Kind | Should -Be 'right'
            $new.WantedRights = @(@{ User = 'CONTOSO\x'; Rights = @('held') })
            Get-RightProblem -Object $new | Should -BeNullOrEmpty
        }
    }

    Describe 'Test-WantedRight' {
        It 'knows accounts by their SIDs' {
            $object.WantedRights = @(@{ User = 'ANONYMOUS LOGON'; Rights = @('relay') })
            Test-WantedRight -Object $object -User 'S-1-5-7' -Right 'relay' | Should -BeTrue
            Test-WantedRight -Object $object -User 'S-1-5-11' -Right 'relay' | Should -BeFalse
        }
    }

    Describe 'Test-GrantedTo' {
        It 'is true of an account by its name, and by a label only once that was answered with it' {
            Mock Get-Credential { New-Object -TypeName PSCredential -ArgumentList 'CONTOSO\relay', (New-Object -TypeName securestring) }
            $object.WantedRights = @(
                @{ User = 'CONTOSO\x'; Rights = @('submit') }
                @{ User = { (Get-LabelledCredential -Label 'scanner').UserName }; Rights = @('relay') }
            )
            Test-GrantedTo -Object $object -User 'contoso\X' -Right 'submit' | Should -BeTrue
            Test-GrantedTo -Object $object -User 'contoso\X' -Right 'relay' | Should -BeFalse
            Test-GrantedTo -Object $object -User 'CONTOSO\relay' -Right 'relay' | Should -BeFalse
            [void](Get-LabelledCredential -Label 'scanner')
            Test-GrantedTo -Object $object -User 'contoso\Relay' -Right 'relay' | Should -BeTrue
            Test-GrantedTo -Object $object -User 'contoso\Relay' -Right 'submit' | Should -BeFalse
        }
    }
}
