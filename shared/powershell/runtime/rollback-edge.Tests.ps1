Context 'A subscription, taken back on its Edge server' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        Mock Remove-EdgeSubscription { }
        function New-SubscriptionEntry([string]$Action, [bool]$IsDone = $true, $Value = $null) { New-TestEntry -Action $Action -Noun 'EdgeSubscription' -Name 'EDGE01' -Guid '' -Key 'server-3' -IsDone $IsDone -Value $Value }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Context 'on the Edge server' {
        BeforeEach {
            $script:run.IsEdge = $true
            $script:there = @{ SendConnector = [Collections.ArrayList]@(); AcceptedDomain = [Collections.ArrayList]@() }
            Mock Get-SendConnector { $script:there['SendConnector'].ToArray() }
            Mock Get-AcceptedDomain { $script:there['AcceptedDomain'].ToArray() }
            Mock Remove-SendConnector { }
            Mock Remove-AcceptedDomain { }
            Mock Set-AcceptedDomain { }
            Mock New-SendConnector { New-Shown 'again' $Name }
            Mock New-AcceptedDomain { New-Shown 'new domain' $Name }
        }

        It 'ends it, removes what it brought, and makes again what it deleted' {
            [void](Add-TestKept -Guid 'c' -Noun 'SendConnector' -Name 'Out')
            [void]$script:there['SendConnector'].Add((New-Shown 'brought' 'EdgeSync - Inbound to Main'))
            Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe') 3>$null 6>$null | Should -Be 'done'
            Should -Invoke Remove-EdgeSubscription -Times 1 -Exactly
            Should -Invoke Remove-SendConnector -Times 1 -Exactly -ParameterFilter { $Identity -eq 'brought' }
            Should -Invoke New-SendConnector -Times 1 -Exactly -ParameterFilter { $Name -eq 'Out' }
            (Get-History).Entries[0].Brought | Should -Be 'brought'
        }

        It 'takes a domain that was brought for its own of the same name' {
            [void](Add-TestKept -Guid 'd' -Noun 'AcceptedDomain' -Name 'contoso.com' -Values @{ DomainName = 'contoso.com'; Default = $true })
            [void]$script:there['AcceptedDomain'].Add((New-Shown 'brought' 'contoso.com' @{ DomainName = 'CONTOSO.com'; Default = $true }))
            Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe') 3>$null 6>$null | Should -Be 'done'
            Should -Invoke New-AcceptedDomain -Times 0 -Exactly
            Should -Invoke Remove-AcceptedDomain -Times 0 -Exactly
            Get-PresentGuid -Guid 'd' | Should -Be 'brought'
        }

        It 'deletes the file, which holds credentials' {
            $file = Join-Path $folder 'EDGE01.xml'
            [IO.File]::WriteAllText($file, 'x')
            [void](Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe' -Value ([pscustomobject]@{ FileName = $file })) 3>$null 6>$null)
            [IO.File]::Exists($file) | Should -BeFalse
        }

        It 'goes on where it was not subscribed after all, and stops where it should be' {
            Mock Remove-EdgeSubscription { throw 'There is none.' }
            Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe' -IsDone $false) 3>$null 6>$null | Should -Be 'done'
            { Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe') 3>$null 6>$null } | Should -Throw 'There is none.'
        }

        It 'tells that one which was ended has to be made by a person' {
            $said = Get-Said { Undo-Unsubscribe -Entry (New-SubscriptionEntry 'unsubscribe') }
            $said[0] | Should -BeLike 'EDGE01 was subscribed before*'
            $said[1] | Should -Be 'done'
        }
    }

    Describe 'Undo-SubscribeHere' {
        It 'asks first' {
            $script:run.IsEdge = $true
            $script:consent.Answer = $false
            Mock Get-SendConnector { }
            Mock Get-AcceptedDomain { }
            Undo-SubscribeHere -Entry (New-SubscriptionEntry 'subscribe') 6>$null | Should -Be 'declined'
            Should -Invoke Remove-EdgeSubscription -Times 0 -Exactly
        }

        It 'leaves what is new since a former run ended the subscription' {
            $script:run.IsEdge = $true
            Mock Remove-EdgeSubscription { }
            Mock Remove-SendConnector { }
            Mock Get-SendConnector { New-Shown 'since' 'Made since' }
            Mock Get-AcceptedDomain { }
            $entry = New-SubscriptionEntry 'subscribe'
            $entry.Back = 'begun'
            Undo-SubscribeHere -Entry $entry 6>$null 3>$null | Should -Be 'done'
            Should -Invoke Remove-SendConnector -Times 0 -Exactly
        }
    }

    Describe 'Remove-SubscriptionFile' {
        It 'deletes the file, which holds credentials' {
            $file = Join-Path $folder 'EDGE01.xml'
            [IO.File]::WriteAllText($file, '<secret />')
            Remove-SubscriptionFile -Entry ([pscustomobject]@{ Value = [pscustomobject]@{ FileName = $file } })
            [IO.File]::Exists($file) | Should -BeFalse
        }

        It 'goes on where the file is gone, or nobody wrote down where it is' {
            { Remove-SubscriptionFile -Entry ([pscustomobject]@{ Value = [pscustomobject]@{ FileName = Join-Path $folder 'gone.xml' } }) } | Should -Not -Throw
            { Remove-SubscriptionFile -Entry ([pscustomobject]@{ Value = $null }) } | Should -Not -Throw
        }
    }

    Describe 'Restore-Deleted' {
        It 'gives the lists back that a synchronization carried over' {
            [void](Add-TestKept -Guid 't' -Noun 'TransportConfig' -Name 'Transport Settings' -Values @{ InternalSMTPServers = @('10.0.0.1'); MaxSendSize = '1 MB (1,048,576 bytes)' })
            Mock Get-SendConnector { }
            Mock Get-AcceptedDomain { }
            Mock Set-TransportConfig { }
            Mock Get-TransportConfig { New-Shown 't' 'Transport Settings' @{ InternalSMTPServers = @('10.9.9.9'); MaxSendSize = '2 MB (2,097,152 bytes)' } }
            Restore-Deleted -Entry (New-SubscriptionEntry 'subscribe') -Brought @()
            Should -Invoke Set-TransportConfig -Times 1 -Exactly -ParameterFilter { $InternalSMTPServers -eq '10.0.0.1' -and $null -eq $MaxSendSize }
        }
    }

    Describe 'Join-Brought' {
        It 'takes only a domain that was brought' {
            $kept = Add-TestKept -Guid 'd' -Noun 'AcceptedDomain' -Name 'a.com' -Values @{ DomainName = 'a.com' }
            Mock Get-AcceptedDomain { New-Shown 'x' 'a.com' @{ DomainName = 'A.com' } }
            $entry = New-SubscriptionEntry 'subscribe'
            Join-Brought -Kept $kept -Number $entry.Number -Brought 'y'
            Get-PresentGuid -Guid 'd' | Should -Be 'd'
            Join-Brought -Kept $kept -Number $entry.Number -Brought 'x'
            [void](Get-History)
            Get-PresentGuid -Guid 'd' | Should -Be 'x'
        }
    }

    Describe 'Remove-Brought' {
        It 'leaves what took the place of something, and what others made' {
            Mock Remove-SendConnector { }
            Mock Get-SendConnector { (New-Shown 'brought' 'a'), (New-Shown 'foreign' 'b') }
            Remove-Brought -Noun 'SendConnector' -Brought 'brought'
            Should -Invoke Remove-SendConnector -Times 1 -Exactly
        }
    }
}
