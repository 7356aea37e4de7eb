BeforeAll { . (Join-Path $PSScriptRoot '../testing/Import-Runtime.ps1') }

Describe 'ConvertTo-PlainJson' {
    It 'is ASCII on one line, and is read back as it was: <Text>' -ForEach @(
        @{ Text = "Größe `u{201E}x`u{201C} `u{1F4E7}" }, @{ Text = "a`r`nb`t\`"'" }, @{ Text = '2024-01-01T00:00:00' }, @{ Text = '/Date(1)/' }
    ) {
        $line = ConvertTo-PlainJson -Table ([ordered]@{ name = $Text })
        $line | Should -Match '^[\x20-\x7e]+$'
        (ConvertFrom-PlainJson -Text $line).name | Should -BeExactly $Text
    }
}

Describe 'ConvertFrom-PlainJson' {
    It 'leaves a text that looks like a date a text' {
        (ConvertFrom-PlainJson -Text '{"a":"2024-01-01T00:00:00Z"}').a | Should -BeExactly '2024-01-01T00:00:00Z'
    }
}
