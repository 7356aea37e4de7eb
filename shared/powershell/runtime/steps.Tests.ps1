Describe 'Steps' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        $consent = Start-TestRun
        $connector = [pscustomobject]@{ Name = 'To HQ'; Identity = 'To HQ'; SmartHosts = @('a.contoso.com'); Comment = 'x' }
        Mock Get-SendConnector { $connector }
        Mock New-SendConnector { [pscustomobject]@{ Identity = $Name } }
        Mock Set-SendConnector { }
        Mock Remove-SendConnector { }
        Mock Get-ADPermission { }
    }

    Describe 'Start-Step' {
        It 'counts and tells' {
            Get-Said { Start-Step -Cmdlet 'New-SendConnector'; Start-Step -Cmdlet 'Set-SendConnector' } | Should -Be '1. New-SendConnector', '2. Set-SendConnector'
            $script:step | Should -Be 2
        }
    }

    Describe 'Invoke-Step' {
        It 'makes what is missing' {
            Get-Said { Invoke-Step -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'Out'; AddressSpaces = '*' }) } | Should -Contain "  SendConnector 'Out' was created."
            Should -Invoke New-SendConnector -Times 1 -Exactly -ParameterFilter { $Name -eq 'Out' -and -not $Confirm }
        }

        It 'leaves alone what is right' {
            $said = Get-Said { Invoke-Step -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'To HQ'; SmartHosts = 'a.contoso.com' }) }
            $said | Should -Contain "  SendConnector 'To HQ' is already as designed."
            Should -Invoke New-SendConnector -Times 0 -Exactly
        }

        It 'gives an object that exists what creation would have supplied' {
            $parameter = [ordered]@{ Name = 'To HQ'; SmartHosts = 'a.contoso.com' }
            [void](Get-Said { Invoke-Step -Cmdlet 'New-SendConnector' -Parameter $parameter -WhenExisting ([ordered]@{ Comment = 'y' }) })
            Should -Invoke Set-SendConnector -Times 1 -Exactly -ParameterFilter { $Identity -eq 'To HQ' -and $Comment -eq 'y' }
        }

        It 'removes what is there' {
            [void](Get-Said { Invoke-Step -Cmdlet 'Remove-SendConnector' -Parameter ([ordered]@{ Identity = 'To HQ'; Confirm = $false }) })
            Should -Invoke Remove-SendConnector -Times 1 -Exactly
        }

        It 'stops where there is nothing to set' {
            { Get-Said { Invoke-Step -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Identity = 'Out'; Comment = 'y' }) } } | Should -Throw "There is no SendConnector 'Out' here."
        }

        It 'counts on what an earlier step would have made' {
            $consent.Answer = $false
            [void](Get-Said {
                Invoke-Step -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'Out' })
                Invoke-Step -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Identity = 'Out'; Name = 'Away' })
                Invoke-Step -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Identity = 'Away'; Comment = 'y' })
            })
            $script:notDone['Create'] | Should -Be 1
            $script:notDone['Set'] | Should -Be 2
        }

        It 'grants rights' {
            Mock Add-ADPermission { }
            [void](Get-Said { Invoke-Step -Cmdlet 'Add-ADPermission' -Parameter ([ordered]@{ Identity = 'To HQ'; User = 'x'; ExtendedRights = @('r') }) })
            Should -Invoke Add-ADPermission -Times 1 -Exactly
        }
    }

    Describe 'Add-Missing' {
        It 'keeps how to take it back, by the identity that Exchange gave it' {
            Mock New-SendConnector { [pscustomobject]@{ Identity = 'CONTOSO\Out' } }
            [void](Get-Said { Add-Missing -Noun 'SendConnector' -Title 'x' -Name 'Out' -Parameter ([ordered]@{ Name = 'Out' }) })
            $script:wayBack | Should -Be "Remove-SendConnector -Identity 'CONTOSO\Out'"
        }

        It 'takes it back by its name where Exchange shows nothing' {
            Mock New-SendConnector { }
            [void](Get-Said { Add-Missing -Noun 'SendConnector' -Title 'x' -Name 'Out' -Parameter ([ordered]@{ Name = 'Out' }) })
            $script:wayBack | Should -Be "Remove-SendConnector -Identity 'Out'"
        }

        It 'makes nothing without consent, and keeps that it would have' {
            $consent.Answer = $false
            Add-Missing -Noun 'SendConnector' -Title 'x' -Name 'Out' -Parameter ([ordered]@{ Name = 'Out' })
            Should -Invoke New-SendConnector -Times 0 -Exactly
            Test-Planned -Noun 'SendConnector' -Name 'Out' | Should -BeTrue
        }
    }

    Describe 'Update-Existing' {
        It 'sets what differs and nothing else, and keeps the former value' {
            $parameter = [ordered]@{ Identity = 'To HQ'; SmartHosts = 'a.contoso.com'; Comment = 'y' }
            $said = Get-Said { Update-Existing -Noun 'SendConnector' -Title 'It' -Existing $connector -Parameter $parameter }
            $said | Should -Be "  It: Set Comment from 'x' to 'y'."
            Should -Invoke Set-SendConnector -Times 1 -Exactly -ParameterFilter { -not $PesterBoundParameters.ContainsKey('SmartHosts') }
            $script:wayBack | Should -Be "Set-SendConnector -Identity 'To HQ' -Comment 'x'"
        }

        It 'states no identity of the one object of the organization' {
            Mock Set-TransportConfig { }
            $config = [pscustomobject]@{ Identity = 'Transport Settings'; MaxSendSize = '10 MB (10,485,760 bytes)' }
            [void](Get-Said { Update-Existing -Noun 'TransportConfig' -Title 'It' -Existing $config -Parameter ([ordered]@{ MaxSendSize = '20MB' }) })
            $script:wayBack | Should -Be "Set-TransportConfig -MaxSendSize '10485760'"
        }

        It 'stops at another domain name' {
            $domain = [pscustomobject]@{ Name = 'a'; DomainName = 'a.com' }
            { Update-Existing -Noun 'AcceptedDomain' -Title 'It' -Existing $domain -Parameter ([ordered]@{ DomainName = 'b.com' }) -AsCreated $true } |
                Should -Throw 'It exists with another DomainName, which cannot be changed.'
        }

        It 'changes nothing without consent, and keeps that a renamed object would be gone' {
            $consent.Answer = $false
            Update-Existing -Noun 'SendConnector' -Title 'It' -Existing $connector -Parameter ([ordered]@{ Identity = 'To HQ'; Name = 'Away' })
            Should -Invoke Set-SendConnector -Times 0 -Exactly
            Test-Leaving -Noun 'SendConnector' -Item $connector | Should -BeTrue
            Test-Planned -Noun 'SendConnector' -Name 'Away' | Should -BeTrue
        }
    }

    Describe 'Write-Unchanged' {
        It 'says what nobody could compare' {
            $said = Get-Said { Write-Unchanged -Title 'It' -Parameter ([ordered]@{ AuthenticationCredential = { 'asked' } }) }
            $said | Should -Be '  It is already as designed.', '  AuthenticationCredential cannot be read back and was not compared.'
        }
    }

    Describe 'Remove-Existing' {
        It 'asks Exchange no question and keeps how to make it again' {
            Get-Said { Remove-Existing -Noun 'SendConnector' -Title 'It' -Existing $connector } | Should -Be '  It was removed.'
            Should -Invoke Remove-SendConnector -Times 1 -Exactly -ParameterFilter { $Identity -eq 'To HQ' -and $PesterBoundParameters.ContainsKey('Confirm') -and -not $Confirm }
            $script:wayBack | Should -Be "New-SendConnector -Comment 'x' -Name 'To HQ' -SmartHosts @('a.contoso.com')"
        }

        It 'is right where it is gone' {
            Get-Said { Remove-Existing -Noun 'SendConnector' -Title 'It' -Existing $null } | Should -Be '  It (removed) is already as designed.'
        }

        It 'removes nothing without consent, and keeps that it would be gone' {
            $consent.Answer = $false
            Remove-Existing -Noun 'SendConnector' -Title 'It' -Existing $connector
            Should -Invoke Remove-SendConnector -Times 0 -Exactly
            Test-Leaving -Noun 'SendConnector' -Item $connector | Should -BeTrue
        }
    }
}
