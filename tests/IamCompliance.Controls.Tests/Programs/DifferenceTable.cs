namespace IamCompliance.Controls.Tests.Programs;

/// <summary>Answers a requirement by the mappings and by our differences from them.</summary>
internal sealed class DifferenceTable
{
    private readonly Dictionary<(string, string, string), Difference> rows;
    private readonly HashSet<string> controls;

    public DifferenceTable(IEnumerable<string> controls)
    {
        this.controls = controls.ToHashSet(StringComparer.Ordinal);
        Rows = [.. File.ReadLines(Path.Combine(ShippedControls.Root, "programs", "differences.tsv")).Skip(1).Select(Parse)];
        rows = Rows.ToDictionary(r => (r.Program, r.Requirement, r.Check));
    }

    /// <summary>Gets the rows.</summary>
    public IReadOnlyList<Difference> Rows { get; }

    /// <summary>Gets the rows that decided something.</summary>
    public HashSet<Difference> Used { get; } = [];

    /// <summary>Gets the controls, with the parameters they need, that the requirement must rest on, and the checks that no control answers
    /// yet.</summary>
    public (SortedSet<string> Controls, SortedSet<string> Pending) Answer(string program, string requirement, IEnumerable<string> checks)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var pending = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var check in checks.Where(c => c != MappingTable.Manual))
        {
            var found = AnswerOf(program, requirement, check);
            if (found is null || !found.All(a => controls.Contains(NameOf(a))))
                pending.Add(check);
            else
                Take(found, answers);
        }

        if (Use((program, requirement, "-")) is { } added)
            Take(added.Controls, answers);
        return (new SortedSet<string>(answers.Values, StringComparer.Ordinal), pending);
    }

    /// <summary>Gets the control of an answer such as <c>password-policy-min-length(length=12)</c>.</summary>
    public static string NameOf(string answer) => answer.Split('(')[0];

    // A limit that somebody states outranks the default, whichever check it comes from.
    private static void Take(IEnumerable<string> found, Dictionary<string, string> answers)
    {
        foreach (var answer in found.Where(a => a.Contains('(', StringComparison.Ordinal) || !answers.ContainsKey(NameOf(a))))
            answers[NameOf(answer)] = answer;
    }

    private IReadOnlyList<string>? AnswerOf(string program, string requirement, string check)
    {
        var special = Use((program, requirement, check))
            ?? Use((program, requirement, "*"))
            ?? Use((program, "*", check))
            ?? Use(("*", "*", check));
        return special?.Controls ?? (controls.Contains(check) ? [check] : null);
    }

    private Difference? Use((string, string, string) key)
    {
        if (rows.TryGetValue(key, out var row))
            Used.Add(row);
        return row;
    }

    private static Difference Parse(string line)
    {
        var cells = line.Split('\t');
        Assert.True(cells.Length == 5, line);
        return new Difference(cells[0], cells[1], cells[2], cells[3] == "-" ? [] : cells[3].Split(' '), cells[4]);
    }
}
