Context 'What verify found' {
    BeforeEach {
        . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1')
        [void](Start-TestRun -Kind 'verify')
        function New-Row($Differences = @(), [string[]]$NotCompared = @(), [int]$Compared = 3, [string]$Name = 'To HQ') {
            [pscustomobject]@{ Object = Add-TestObject -Key $Name -Name $Name; Title = "Send connector '$Name'"; Compared = $Compared; Differences = $Differences; NotCompared = $NotCompared }
        }
        function New-Changed([string]$Property, $Wanted, $Now) { New-Problem -Kind 'difference' -Key 'To HQ' -Property $Property -Wanted $Wanted -Now $Now -Sentence "$Property differs." }
    }

    Describe 'Write-VerifiedObject' {
        It 'tells how many values are as designed' {
            Get-Said { Write-VerifiedObject -Row (New-Row -Compared 1) } | Should -Be "  as designed  Send connector 'To HQ' (1 value)"
        }

        It 'tells on one line what was designed and what was found' {
            $said = Get-Said { Write-VerifiedObject -Row (New-Row (New-Changed 'SmartHosts' @('b', '[10.0.0.1]') $null), (New-Changed 'Comment' "By`r`nday" 'By night')) }
            $said | Should -HaveCount 3
            $said[0] | Should -BeExactly "  DIFFERS      Send connector 'To HQ'"
            $said[1] | Should -Match '^    SmartHosts +designed: 10\.0\.0\.1, b   found: \(nothing\)$'
            $said[2] | Should -Match '^    Comment +designed: By day   found: By night$'
        }

        It 'tells the sentence where no single property differs' {
            $missing = New-Problem -Kind 'missing' -Sentence "Send connector 'To HQ' does not exist."
            (Get-Said { Write-VerifiedObject -Row (New-Row $missing) })[1] | Should -BeExactly "    Send connector 'To HQ' does not exist."
        }
    }

    Describe 'Write-NotCompared' {
        It 'tells each parameter once, of how many objects, and why' {
            $rows = (New-Row -NotCompared 'Usage', 'AuthenticationCredential'), (New-Row -NotCompared 'Usage' -Name 'To Berlin')
            Get-Said { Write-NotCompared -Row $rows } | Should -Be @(
                ''
                '  Not compared: AuthenticationCredential of 1 object, since an account cannot be read back.'
                '  Not compared: Usage of 2 objects, since Exchange does not store it; what it stands for shows in the other values.'
            )
        }

        It 'tells nothing where everything was compared' {
            @(Get-Said { Write-NotCompared -Row (New-Row), (New-Row -Name 'To Berlin') }).Count | Should -Be 0
        }
    }

    Describe 'Get-VerifyReport' {
        It 'has every object, each difference with its values as texts, and what was not compared' {
            $row = New-Row (New-Changed 'MaxMessageSize' '35MB' '10 MB (10,485,760 bytes)') 'Usage'
            $report = Get-VerifyReport -Found @{ Objects = @($row); Problems = @(); Extras = @() } -IsAsDesigned $false
            $report['isAsDesigned'] | Should -BeFalse
            $report['objects'][0]['name'], $report['objects'][0]['compared'], $report['objects'][0]['differences'] | Should -Be 'To HQ', 3, 1
            $one = $report['differences'][0]
            $one['key'], $one['noun'], $one['property'], $one['wanted'], $one['now'] | Should -Be 'To HQ', 'SendConnector', 'MaxMessageSize', '36700160', '10485760'
            $report['notCompared'][0]['property'], $report['notCompared'][0]['why'] | Should -Be 'Usage', 'Exchange does not store it; what it stands for shows in the other values'
        }

        It 'has connectors that the design does not know, and those that take mail as differences too' {
            $problem = New-Problem -Kind 'extra' -Sentence "Send connector 'Same' may take its mail."
            $extras = foreach ($name in 'Same', 'Else') {
                [pscustomobject]@{ Noun = 'SendConnector'; Server = ''; Name = $name; Title = "Send connector '$name'"; Problem = $(if ($name -eq 'Same') { $problem }) }
            }
            $report = Get-VerifyReport -Found @{ Objects = @(); Problems = @($problem); Extras = @($extras) } -IsAsDesigned $false
            @($report['extras'] | ForEach-Object { $_['conflicts'] }) | Should -Be $true, $false
            $report['extras'][1]['sentence'] | Should -BeExactly "Send connector 'Else' is not in the design."
            @($report['differences'] | ForEach-Object { $_['sentence'] }) | Should -Be "Send connector 'Same' may take its mail."
        }

        It 'is a list also where there is nothing' {
            $report = Get-VerifyReport -Found @{ Objects = @(); Problems = @(); Extras = @() } -IsAsDesigned $true
            ConvertTo-Json -InputObject $report -Depth 8 -Compress | Should -BeLike '*"isAsDesigned":true,"objects":`[`],"differences":`[`],"extras":`[`],"notCompared":`[`]}'
        }
    }
}
