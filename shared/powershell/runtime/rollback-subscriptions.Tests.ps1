Context 'Subscriptions, taken back' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Rollback.ps1')
        $folder = Start-TestRollback
        Mock Remove-EdgeSubscription { }
        function New-SubscriptionEntry([string]$Action, [bool]$IsDone = $true, $Value = $null) { New-TestEntry -Action $Action -Noun 'EdgeSubscription' -Name 'EDGE01' -Guid '' -Key 'server-3' -IsDone $IsDone -Value $Value }
    }
    AfterEach { Remove-Item -LiteralPath $folder -Recurse -Force }

    Describe 'Undo-Subscribe' {
        It 'ends a subscription that was made' {
            Mock Get-EdgeSubscription { New-Shown 's' 'EDGE01' }
            Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe') 3>$null 6>$null | Should -Be 'done'
            Should -Invoke Remove-EdgeSubscription -Times 1 -Exactly -ParameterFilter { $Identity -eq 'EDGE01' }
        }

        It 'leaves one that is not there, or was there before' {
            Mock Get-EdgeSubscription { New-Shown 's' 'EDGE01' }
            [void](Add-TestKept -Guid 's' -Noun 'EdgeSubscription' -Name 'EDGE01')
            Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe') 3>$null 6>$null | Should -Be 'done'
            Mock Get-EdgeSubscription { }
            Clear-Listing
            Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe') 3>$null 6>$null | Should -Be 'done'
            Should -Invoke Remove-EdgeSubscription -Times 0 -Exactly
        }

        It 'asks first' {
            $script:consent.Answer = $false
            Mock Get-EdgeSubscription { New-Shown 's' 'EDGE01' }
            Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe') 6>$null | Should -Be 'declined'
            Should -Invoke Remove-EdgeSubscription -Times 0 -Exactly
        }

        It 'brings back what was deleted where it is taken back on the Edge server' {
            Mock Undo-SubscribeHere { 'done here' }
            $script:run.IsEdge = $true
            Undo-Subscribe -Entry (New-SubscriptionEntry 'subscribe') | Should -Be 'done here'
        }
    }

    Describe 'Undo-Unsubscribe' {
        It 'says what a person has to do about one that was ended' {
            Mock Get-EdgeSubscription { }
            Undo-Unsubscribe -Entry (New-SubscriptionEntry 'unsubscribe') 3>$null 6>$null | Should -Be 'left'
            $script:rollback.Left | Should -BeLike '*EDGE01 was subscribed before*New-EdgeSubscription*'
        }

        It 'gives connectors their source back once it is subscribed again' {
            [void](Add-TestKept -Guid 'c' -Noun 'SendConnector' -Name 'Out' -Values @{ SourceTransportServers = @('EDGE01') })
            Mock Get-EdgeSubscription { New-Shown 's' 'EDGE01' }
            Mock Get-SendConnector { }
            Mock New-SendConnector { New-Shown 'again' $Name }
            Undo-Unsubscribe -Entry (New-SubscriptionEntry 'unsubscribe') 3>$null 6>$null | Should -Be 'done'
            Should -Invoke New-SendConnector -Times 1 -Exactly -ParameterFilter { $Name -eq 'Out' }
        }
    }

    Describe 'Test-SubscribedAgain' {
        It 'is known in the organization only' {
            Mock Get-EdgeSubscription { New-Shown 's' 'EDGE01.contoso.com' }
            Test-SubscribedAgain -Edge 'EDGE01' | Should -BeTrue
            Test-SubscribedAgain -Edge 'EDGE02' | Should -BeFalse
            $script:run.IsEdge = $true
            Test-SubscribedAgain -Edge 'EDGE01' | Should -BeFalse
        }
    }

    Describe 'Restore-Source' {
        It 'has nothing to do where every connector has its source' {
            [void](Add-TestKept -Guid 'c' -Noun 'SendConnector' -Name 'Out' -Values @{ SourceTransportServers = @('EDGE01') })
            Mock Get-SendConnector { New-Shown 'c' 'Out' @{ SourceTransportServers = @('EDGE01') } }
            Restore-Source -Entry (New-SubscriptionEntry 'unsubscribe') | Should -Be 'done'
            $script:consent.Asked.Count | Should -Be 0
        }
    }

    Describe 'Test-SourceOf' {
        It 'knows servers with their domain and without' {
            $kept = Add-TestKept -Guid 'c' -Noun 'SendConnector' -Name 'Out' -Values @{ SourceTransportServers = @('EDGE01.contoso.com') }
            Test-SourceOf -Kept $kept -Edge 'edge01' | Should -BeTrue
            Test-SourceOf -Kept $kept -Edge 'EDGE02' | Should -BeFalse
        }
    }

    Describe 'Test-LacksSubscription' {
        It 'is so while an ended subscription is not there again' {
            $kept = Add-TestKept -Guid 'c' -Noun 'SendConnector' -Name 'Out' -Values @{ SourceTransportServers = @('EDGE01') }
            Mock Get-EdgeSubscription { }
            [void](New-SubscriptionEntry 'subscribe')
            Test-LacksSubscription -Kept $kept | Should -BeFalse
            [void](New-SubscriptionEntry 'unsubscribe')
            Test-LacksSubscription -Kept $kept | Should -BeTrue
            Mock Get-EdgeSubscription { New-Shown 's' 'EDGE01' }
            Clear-Listing
            Test-LacksSubscription -Kept $kept | Should -BeFalse
        }
    }
}
