BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'Write-Heading' {
    It 'tells the place, and the design with the beginning of its hash' {
        [void](Start-TestRun)
        (Get-Said { Write-Heading -What 'Preflight' })[0] | Should -BeExactly "Preflight of the organization: 'A test', design aaaaaaaaaaaa"
        [void](Start-TestRun -IsEdge $true)
        (Get-Said { Write-Heading -What 'Preflight' })[0] | Should -BeLike 'Preflight of the Edge server EDGE01: *'
    }
}

Describe 'Write-Problem' {
    It 'tells what stops before what is a warning, and marks what can be taken over' {
        $warning = New-Problem -Kind 'account' -Sentence 'See that it exists.' -Severity 'warning'
        $stop = New-Problem -Kind 'difference' -Sentence 'Port is 26.' -CanTakeOver $true
        Get-Said { Write-Problem -Problem $warning, $stop } | Should -Be '  STOP*    difference       Port is 26.', '  WARNING  account          See that it exists.', ''
    }

    It 'tells nothing where there is no problem' {
        @(Get-Said { Write-Problem -Problem @() }).Count | Should -Be 0
    }
}

Describe 'Get-ReportHead' {
    It 'tells machines which design it is, and of which place' {
        [void](Start-TestRun -IsEdge $true)
        $head = Get-ReportHead
        $head['title'], $head['designHash'], $head['tool'], $head['place'], $head['placeName'] | Should -Be 'A test', ('a' * 64), '0.0.0', 'server-3', 'EDGE01'
    }
}

Describe 'Get-ReportPart' {
    It 'sorts the parts of a list, whoever wrote it, each once' {
        Get-ReportPart -Name 'SmartHosts' -Value 'b', '[10.0.0.1]', 'B' | Should -Be '10.0.0.1', 'b'
    }

    It 'leaves free text as it is, with its commas' {
        Get-ReportPart -Name 'Comment' -Value ' b, a ' | Should -BeExactly ' b, a '
    }
}

Describe 'Add-ReportValue' {
    It '<Name> is written as <Written>' -ForEach @(
        @{ Name = 'MaxMessageSize'; Value = '35 MB (36,700,160 bytes)'; Written = '36700160' }
        @{ Name = 'Enabled'; Value = $true; Written = 'True' }
        @{ Name = 'Comment'; Value = ' As it is '; Written = ' As it is ' }
        @{ Name = 'PermissionGroups'; Value = 'Custom, AnonymousUsers'; Written = 'AnonymousUsers|Custom' }
        @{ Name = 'SmartHosts'; Value = @('b', '[10.0.0.1]'); Written = '10.0.0.1|b' }
        @{ Name = 'Bindings'; Value = @('[::]:25', '10.0.0.1:25'); Written = '10.0.0.1:25|[::]:25' }
        @{ Name = 'RemoteIPRanges'; Value = @('10.9.0.0/24', 'FD00::1', '10.0.0.0(255.0.0.0)'); Written = '10.0.0.0-10.255.255.255|10.9.0.0-10.9.0.255|fd00::1' }
        @{ Name = 'InternalSMTPServers'; Value = @{ Add = @('10.0.0.2', '10.0.0.1') }; Written = '10.0.0.1|10.0.0.2' }
    ) {
        $report = @{}
        Add-ReportValue -Report $report -As 'now' -Name $Name -Value $Value
        $report['now'] -join '|' | Should -BeExactly $Written
    }

    It 'keeps nothing as nothing, and a list of one as a list' {
        $report = @{}
        Add-ReportValue -Report $report -As 'fqdn' -Name 'Fqdn' -Value $null
        Add-ReportValue -Report $report -As 'hosts' -Name 'SmartHosts' -Value @('a')
        $report['fqdn'] | Should -Be $null
        , $report['hosts'] | Should -BeOfType [string[]]
    }
}

Describe 'Get-CountText' {
    It 'has the word for one and for others' {
        Get-CountText -Count 1 -One 'value' -Many 'values' | Should -Be '1 value'
        Get-CountText -Count 0 -One 'value' -Many 'values' | Should -Be '0 values'
    }
}

Describe 'Save-Report' {
    It 'writes JSON where the shell is, without a byte order mark' {
        $folder = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid())
        [void](New-Item -ItemType Directory -Path $folder)
        Push-Location -LiteralPath $folder
        try { Get-Said { Save-Report -Path 'report.json' -Report ([ordered]@{ name = "$([char]0xE4)"; list = @('a') }) } | Should -BeLike 'Written for machines: *report.json' }
        finally { Pop-Location }
        $bytes = [IO.File]::ReadAllBytes((Join-Path $folder 'report.json'))
        Remove-Item -LiteralPath $folder -Recurse
        $bytes[0] | Should -Be ([byte][char]'{')
        $report = ConvertFrom-Json ([Text.Encoding]::UTF8.GetString($bytes))
        $report.name | Should -Be "$([char]0xE4)"
        $report.list | Should -Be 'a'
    }
}
