using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace IamCompliance.TestKit;

/// <summary>Plans a year of daily evidence packages with flips and gaps, and writes them: small files of the package's own formats, nothing
/// assessed.</summary>
/// <param name="accounts">The number of accounts.</param>
/// <param name="controls">The number of controls.</param>
/// <param name="days">The number of days.</param>
public sealed class SyntheticYear(int accounts, int controls, int days)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Gets the first day.</summary>
    public static DateTimeOffset Begin { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Gets the names of the accounts.</summary>
    public IReadOnlyList<string> Accounts { get; } = [.. Enumerable.Range(0, accounts).Select(i => $"account-{i:000}")];

    /// <summary>Gets the names of the controls.</summary>
    public IReadOnlyList<string> Controls { get; } = [.. Enumerable.Range(0, controls).Select(i => $"control-{i:000}")];

    /// <summary>Gets the days on which a package was made: one week in every quarter is missing.</summary>
    public IEnumerable<int> PackageDays => Enumerable.Range(0, days).Where(d => d % 91 is < 40 or >= 47);

    /// <summary>Says when an account is captured on a day.</summary>
    public static DateTimeOffset TimeOf(int account, int day) => Begin.AddDays(day).AddHours(3).AddMinutes(account);

    /// <summary>Says the outcome of a control on an account on a day: mostly a pass, with planted failures of some days, errors of one, and
    /// waivers.</summary>
    public static string OutcomeOf(int account, int control, int day) =>
        ((day + (control * 7) + (account * 13)) % 60) switch
        {
            < 3 => "Fail",
            3 when control % 2 == 0 => "Error",
            >= 30 and < 34 when account % 3 == 0 => "Waived",
            _ => "Pass",
        };

    /// <summary>Writes the packages below a folder, one for each day, each naming the one before.</summary>
    public void Write(string folder)
    {
        string? previous = null;
        foreach (var day in PackageDays)
        {
            var package = Directory
                .CreateDirectory(Path.Combine(folder, Begin.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
                .FullName;
            var results = Digest(package, "results.json", json => Results(json, day));
            var run = Digest(package, "run.json", json => Run(json, day, previous));
            previous = Digest(package, "manifest.json", json =>
            {
                json.WriteString("format", "iamcompliance-evidence/1");
                json.WriteString("toolVersion", "0.1.0");
                json.WriteString("runId", RunOf(day));
                Previous(json, day, previous);
                json.WriteStartArray("states");
                json.WriteEndArray();
                json.WriteStartArray("files");
                File(json, package, "results.json", results);
                File(json, package, "run.json", run);
                json.WriteEndArray();
            });
        }
    }

    private void Results(Utf8JsonWriter json, int day)
    {
        json.WriteString("format", "iamcompliance-results/1");
        json.WriteString("toolVersion", "0.1.0");
        json.WriteStartArray("accounts");
        for (var account = 0; account < Accounts.Count; account++)
        {
            json.WriteStartObject();
            json.WriteString("name", Accounts[account]);
            json.WriteString("accountId", account.ToString("000000000000", CultureInfo.InvariantCulture));
            json.WriteString("captureEnd", TimeOf(account, day));
            json.WriteString("stateDigest", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{account} {day}"))));
            json.WriteStartArray("controls");
            for (var control = 0; control < Controls.Count; control++)
                Control(json, account, control, day);
            json.WriteEndArray();
            json.WriteStartArray("manual");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // With the words around the verdict that real results have: what is passed over takes time too.
    private void Control(Utf8JsonWriter json, int account, int control, int day)
    {
        var outcome = OutcomeOf(account, control, day);
        json.WriteStartObject();
        json.WriteString("name", Controls[control]);
        json.WriteString("id", Controls[control]);
        json.WriteString("title", $"The demand of control {control} holds");
        json.WriteString("severity", "medium");
        json.WriteString("outcome", outcome);
        json.WriteString(
            "description",
            "Every subject of this control is as the control demands it, and who is not in scope is counted, too."
        );
        json.WriteString(
            "rationale",
            "What nobody looks at does not stay as it was meant to be; this is why somebody looks at it every day."
        );
        json.WriteString("digest", $"digest of {Controls[control]}");
        json.WriteStartObject("ledger");
        json.WriteNumber("read", 3);
        json.WriteNumber("inScope", 2);
        json.WriteEndObject();
        json.WriteStartArray("subjects");
        foreach (var subject in new[] { "ada", "grace" })
        {
            json.WriteStartObject();
            json.WriteString("subject", $"arn:aws:iam::{account:000000000000}:user/{subject}");
            json.WriteString("outcome", subject == "ada" ? outcome : "Pass");
            json.WriteString("observation", subject == "ada" ? outcome.Replace("Waived", "Fail", StringComparison.Ordinal) : "Pass");
            json.WriteStartArray("reasons");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Run(Utf8JsonWriter json, int day, string? previous)
    {
        json.WriteString("format", "iamcompliance-run/1");
        json.WriteString("id", RunOf(day));
        json.WriteString("started", Begin.AddDays(day).AddHours(11));
        json.WriteString("finished", Begin.AddDays(day).AddHours(12));
        json.WriteNull("toolDigest");
        json.WriteNull("runtime");
        json.WriteNull("origin");
        Previous(json, day, previous);
    }

    private static Guid RunOf(int day) => new(day, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    private void Previous(Utf8JsonWriter json, int day, string? previous)
    {
        if (previous is null)
        {
            json.WriteNull("previous");
            return;
        }

        json.WriteStartObject("previous");
        json.WriteString("runId", RunOf(PackageDays.Last(d => d < day)));
        json.WriteString("manifestSha256", previous);
        json.WriteEndObject();
    }

    private static void File(Utf8JsonWriter json, string folder, string path, string digest)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteNumber("size", new FileInfo(Path.Combine(folder, path)).Length);
        json.WriteString("sha256", digest);
        json.WriteEndObject();
    }

    private static string Digest(string folder, string name, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        System.IO.File.WriteAllBytes(Path.Combine(folder, name), buffer.ToArray());
        return Convert.ToHexStringLower(SHA256.HashData(buffer.ToArray()));
    }
}
