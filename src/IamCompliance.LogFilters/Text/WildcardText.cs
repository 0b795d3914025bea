namespace IamCompliance.LogFilters.Text;

/// <summary>
/// Text in which a star at the start or at the end stands for anything. A star between other characters is itself: the archived page says
/// that "Ev*ent will only match the actual string Ev*ent", and today's page does not take it back. Source:
/// https://github.com/awsdocs/amazon-cloudwatch-logs-user-guide/blob/5ae5c9aeccbdc909d7549b9260291ce7ed2a92f3/doc_source/FilterAndPatternSyntax.md
/// </summary>
internal sealed class WildcardText
{
    private readonly string _text;
    private readonly string _core;
    private readonly bool _openStart;
    private readonly bool _openEnd;

    public WildcardText(string text)
    {
        _text = text;
        _core = text.Trim('*');
        _openStart = text.StartsWith('*');
        _openEnd = text.EndsWith('*');
    }

    public bool Matches(string value) =>
        (_openStart, _openEnd) switch
        {
            (false, false) => string.Equals(value, _core, StringComparison.Ordinal),
            (false, true) => value.StartsWith(_core, StringComparison.Ordinal),
            (true, false) => value.EndsWith(_core, StringComparison.Ordinal),
            (true, true) => value.Contains(_core, StringComparison.Ordinal),
        };

    public override string ToString() => _text;
}
