using System.Text.Json;
using IamCompliance.Evidence.Results;
using IamCompliance.History.Observed;

namespace IamCompliance.History.Reading;

/// <summary>Reads <c>results.json</c> in one pass, and of it only what is asked of packages over time.</summary>
internal sealed class ResultsReader(TextPool texts, Detail detail)
{
    /// <summary>Reads the accounts.</summary>
    /// <exception cref="JsonException">The text is no JSON, or not of this format.</exception>
    public (string ToolVersion, IReadOnlyList<ObservedAccount> Accounts) Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Enter(JsonTokenType.StartObject);
        string? format = null;
        var toolVersion = "";
        var accounts = new List<ObservedAccount>();
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("format"u8))
            {
                format = reader.Text(texts);
                if (format != ResultsWriter.Format)
                    throw new JsonException($"the format is `{format}`, this version reads `{ResultsWriter.Format}`");
            }
            else if (reader.ValueTextEquals("toolVersion"u8))
            {
                toolVersion = reader.Text(texts);
            }
            else if (reader.ValueTextEquals("accounts"u8))
            {
                reader.Enter(JsonTokenType.StartArray);
                while (reader.NextElement())
                    accounts.Add(ReadAccount(ref reader));
            }
            else
            {
                reader.Pass();
            }
        }

        return format is null ? throw new JsonException("the text does not say its format") : (toolVersion, accounts);
    }

    private ObservedAccount ReadAccount(ref Utf8JsonReader reader)
    {
        string name = "",
            id = "",
            digest = "";
        var end = default(DateTimeOffset);
        var controls = new List<ObservedControl>();
        var manual = new List<ObservedManual>();
        var waivers = new List<ObservedWaiver>();
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("name"u8))
                name = reader.Text(texts);
            else if (reader.ValueTextEquals("accountId"u8))
                id = reader.Text(texts);
            else if (reader.ValueTextEquals("stateDigest"u8))
                digest = reader.Text(texts);
            else if (reader.ValueTextEquals("captureEnd"u8))
                end = reader.Instant();
            else if (reader.ValueTextEquals("controls"u8))
                ReadList(ref reader, controls, ReadControl);
            else if (reader.ValueTextEquals("manual"u8))
                ReadList(ref reader, manual, ReadManual);
            else if (reader.ValueTextEquals("waivers"u8))
                ReadWaivers(ref reader, waivers);
            else
                reader.Pass();
        }

        return new ObservedAccount(name, id, end, digest, controls, manual, waivers);
    }

    private delegate T Item<out T>(ref Utf8JsonReader reader);

    private static void ReadList<T>(ref Utf8JsonReader reader, List<T> list, Item<T> read)
    {
        reader.Enter(JsonTokenType.StartArray);
        while (reader.NextElement())
            list.Add(read(ref reader));
    }

    private ObservedControl ReadControl(ref Utf8JsonReader reader)
    {
        string name = "",
            title = "",
            severity = "",
            digest = "";
        var outcome = Outcome.Error;
        var inScope = 0;
        var subjects = new List<ObservedSubject>();
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("name"u8))
                name = reader.Text(texts);
            else if (reader.ValueTextEquals("title"u8))
                title = reader.Text(texts);
            else if (reader.ValueTextEquals("severity"u8))
                severity = reader.Text(texts);
            else if (reader.ValueTextEquals("digest"u8))
                digest = reader.Text(texts);
            else if (reader.ValueTextEquals("outcome"u8))
                outcome = reader.Outcome();
            else if (reader.ValueTextEquals("ledger"u8))
                inScope = ReadInScope(ref reader);
            else if (detail == Detail.Everything && reader.ValueTextEquals("subjects"u8))
                ReadList(ref reader, subjects, ReadSubject);
            else
                reader.Pass();
        }

        return new ObservedControl(name, title, severity, outcome, digest, inScope, subjects);
    }

    private static int ReadInScope(ref Utf8JsonReader reader)
    {
        var inScope = 0;
        reader.Enter(JsonTokenType.StartObject);
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("inScope"u8))
                inScope = reader.Count();
            else
                reader.Pass();
        }

        return inScope;
    }

    private ObservedSubject ReadSubject(ref Utf8JsonReader reader)
    {
        var subject = "";
        var (outcome, observation) = (Outcome.Error, Outcome.Error);
        var why = new List<string>();
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("subject"u8))
                subject = reader.Text(texts);
            else if (reader.ValueTextEquals("outcome"u8))
                outcome = reader.Outcome();
            else if (reader.ValueTextEquals("observation"u8))
                observation = reader.Outcome();
            else if (reader.ValueTextEquals("reasons"u8))
                ReadReasons(ref reader, why);
            else
                reader.Pass();
        }

        return new ObservedSubject(subject, outcome, observation, observation == Outcome.Pass ? "" : string.Join('\n', why));
    }

    private void ReadReasons(ref Utf8JsonReader reader, List<string> why)
    {
        reader.Enter(JsonTokenType.StartArray);
        while (reader.NextElement())
        {
            string path = "",
                required = "",
                observed = "",
                truth = "";
            while (reader.NextProperty())
            {
                if (reader.ValueTextEquals("path"u8))
                    path = reader.Text(texts);
                else if (reader.ValueTextEquals("required"u8))
                    required = reader.Text(texts);
                else if (reader.ValueTextEquals("observed"u8))
                    observed = reader.Text(texts);
                else if (reader.ValueTextEquals("truth"u8))
                    truth = reader.Text(texts);
                else
                    reader.Pass();
            }

            if (truth != "true")
                why.Add($"{path}: required {required}, observed {observed}");
        }
    }

    private ObservedManual ReadManual(ref Utf8JsonReader reader)
    {
        string program = "",
            requirement = "";
        string? author = null,
            reviewer = null;
        DateTimeOffset? date = null,
            until = null;
        var outcome = Outcome.Error;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("program"u8))
                program = reader.Text(texts);
            else if (reader.ValueTextEquals("requirement"u8))
                requirement = reader.Text(texts);
            else if (reader.ValueTextEquals("outcome"u8))
                outcome = reader.Outcome();
            else if (reader.ValueTextEquals("attestation"u8))
                ReadAttestation(ref reader, ref author, ref reviewer, ref date, ref until);
            else
                reader.Pass();
        }

        return new ObservedManual(program, requirement, outcome, author, reviewer, date, until);
    }

    private void ReadAttestation(
        ref Utf8JsonReader reader,
        ref string? author,
        ref string? reviewer,
        ref DateTimeOffset? date,
        ref DateTimeOffset? until
    )
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("author"u8))
                author = reader.Text(texts);
            else if (reader.ValueTextEquals("reviewer"u8))
                reviewer = reader.Text(texts);
            else if (reader.ValueTextEquals("date"u8))
                date = reader.Instant();
            else if (reader.ValueTextEquals("validUntil"u8))
                until = reader.Instant();
            else
                reader.Pass();
        }
    }

    private void ReadWaivers(ref Utf8JsonReader reader, List<ObservedWaiver> waivers)
    {
        reader.Enter(JsonTokenType.StartObject);
        while (reader.NextProperty())
        {
            var use =
                reader.ValueTextEquals("used"u8) ? "used"
                : reader.ValueTextEquals("expired"u8) ? "expired"
                : reader.ValueTextEquals("unused"u8) ? "unused"
                : null;
            if (use is null)
            {
                reader.Pass();
                continue;
            }

            reader.Enter(JsonTokenType.StartArray);
            while (reader.NextElement())
                waivers.Add(ReadWaiver(ref reader, use));
        }
    }

    private ObservedWaiver ReadWaiver(ref Utf8JsonReader reader, string use)
    {
        string control = "",
            account = "",
            resource = "",
            reason = "",
            approver = "";
        string? ticket = null;
        DateTimeOffset created = default,
            expires = default;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("control"u8))
                control = reader.Text(texts);
            else if (reader.ValueTextEquals("account"u8))
                account = reader.Text(texts);
            else if (reader.ValueTextEquals("resource"u8))
                resource = reader.Text(texts);
            else if (reader.ValueTextEquals("reason"u8))
                reason = reader.Text(texts);
            else if (reader.ValueTextEquals("approver"u8))
                approver = reader.Text(texts);
            else if (reader.ValueTextEquals("ticket"u8))
                ticket = reader.TextOrNull(texts);
            else if (reader.ValueTextEquals("created"u8))
                created = reader.Instant();
            else if (reader.ValueTextEquals("expires"u8))
                expires = reader.Instant();
            else
                reader.Pass();
        }

        return new ObservedWaiver(use, control, account, resource, reason, approver, ticket, created, expires);
    }
}
