Context 'Steps' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        $consent = Start-TestRun
        $item = New-TestItem -Name 'To HQ' -Values @{ Comment = 'x' }
        $shown = @($item)
        $log = [Collections.ArrayList]@()
        Mock Get-SendConnector { $shown }
        Mock New-SendConnector { [void]$log.Add('New'); New-TestItem -Name $Name }
        Mock Set-SendConnector { [void]$log.Add("Set $Identity") }
        Mock Remove-SendConnector { [void]$log.Add("Remove $Identity") }
        Mock Write-Begin { [void]$log.Add("begin $Action"); 7 }
        Mock Write-Done { [void]$log.Add("done $Number $Guid") }
        Mock Write-Progress { }
    }

    Describe 'Invoke-Step' {
        It 'writes down what it does before and after, and does it by the GUID' {
            [void](Add-TestObject -Believed @{ Comment = 'x' } -Wanted @{ Comment = 'y' })
            Resolve-Objects
            [void](Get-Said { Invoke-Step -Count 1 -Step (Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Identity = 'To HQ'; Comment = 'y' })) })
            $log | Should -Be 'begin set', "Set $($item.Guid)", "done 7 $($item.Guid)"
            $script:done['set'] | Should -Be 1
        }

        It 'does nothing that is declined, nor what would follow from it' {
            $consent.Answer = $false
            $shown = @()
            [void](Add-TestObject -Wanted @{ Comment = 'y' })
            Resolve-Objects
            [void](Get-Said { Invoke-Step -Count 2 -Step (Add-TestStep -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'To HQ' })) })
            $consent.Answer = $true
            $said = Get-Said { Invoke-Step -Count 2 -Step (Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Comment = 'y' })) }
            $said[-1] | Should -Match 'as its making was declined'
            $consent.Asked.Count | Should -Be 1
            $log.Count | Should -Be 0
        }

        It 'says that nothing is to be done' {
            [void](Add-TestObject -Believed @{ Comment = 'x' } -Wanted @{ Comment = 'x' })
            Resolve-Objects
            $said = Get-Said { Invoke-Step -Count 1 -Step (Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Comment = 'x' })) }
            $said[-1] | Should -Match 'already as designed'
        }
    }

    Describe 'Invoke-Work' {
        It 'keeps the GUID of what it made, and has it for later steps' {
            $shown = @()
            $object = Add-TestObject -Wanted @{ Comment = 'y' }
            $step = Add-TestStep -Cmdlet 'New-SendConnector' -Parameter ([ordered]@{ Name = 'To HQ' })
            Invoke-Work -Work (Get-Work -Step $step)
            $object.Guid | Should -Not -BeNullOrEmpty
            $object.IsOurs | Should -BeTrue
            $log | Should -Be 'begin create', 'New', "done 7 $($object.Guid)"
        }

        It 'leaves the beginning open where the command fails' {
            Mock Set-SendConnector { throw 'refused' }
            [void](Add-TestObject -Believed @{ Comment = 'x' } -Wanted @{ Comment = 'y' })
            Resolve-Objects
            { Invoke-Work -Work (Get-Work -Step (Add-TestStep -Cmdlet 'Set-SendConnector' -Parameter ([ordered]@{ Comment = 'y' }))) } | Should -Throw 'refused'
            $log | Should -Be 'begin set'
        }

        It 'takes a synchronization that fails for a failure' {
            Mock Start-EdgeSynchronization { [pscustomobject]@{ Result = 'CouldNotConnect' } }
            $step = Add-TestStep -Key 'server-3' -Cmdlet 'Start-EdgeSynchronization' -Parameter ([ordered]@{ TargetServer = 'EDGE01' }) -Edge 'EDGE01'
            { Invoke-Work -Work (Get-Work -Step $step) } | Should -Throw '*CouldNotConnect*'
            $log | Should -Be 'begin synchronize'
        }
    }

    Describe 'Get-NewGuid' {
        It 'is what the command told, else what is found by the name, else empty' {
            $object = Add-TestObject -Wanted @{ Comment = 'y' }
            Get-NewGuid -Object $object -Output ([pscustomobject]@{ Guid = 'abc' }) | Should -Be 'abc'
            Get-NewGuid -Object $object -Output @() | Should -Be "$($item.Guid)"
            $shown = @()
            Get-NewGuid -Object $object -Output @() | Should -Be ''
        }
    }

    Describe 'Update-Object' {
        It 'forgets what was removed' {
            $object = Add-TestObject -Believed @{ Comment = 'x' }
            Resolve-Objects
            Update-Object -Work (Get-Work -Step (Add-TestStep -Cmdlet 'Remove-SendConnector' -Parameter @{})) -Guid $object.Guid
            $object.Item | Should -BeNullOrEmpty
            @(Get-Listing -Noun 'SendConnector').Count | Should -Be 0
        }

        It 'reads everything again after a subscription, which deletes objects' {
            $object = Add-TestObject -Believed @{ Comment = 'x' }
            Resolve-Objects
            $shown = @()
            $step = Add-TestStep -Key 'server-3' -Cmdlet 'New-EdgeSubscription' -Parameter @{} -Edge 'EDGE01'
            Update-Object -Work (New-Work -Step $step -Action 'subscribe' -Title 'a' -What 'b' -Arguments @{})
            $object.Item | Should -BeNullOrEmpty
        }
    }
}
