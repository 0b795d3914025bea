using System.Globalization;
using System.Xml;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.JUnit;

/// <summary>Writes one suite: an account.</summary>
internal static class JUnitSuite
{
    /// <summary>Writes the element.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="run">The run.</param>
    /// <param name="account">The account.</param>
    /// <param name="number">Its number in the run.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static void Write(XmlWriter xml, EvidenceRun run, AccountResult account, int number, CancellationToken cancellationToken)
    {
        var totals = OutcomeTotals.Of(account);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", JUnitText.Of(account.Name));
        xml.WriteAttributeString("package", "IamCompliance");
        xml.WriteAttributeString("id", Text(number));
        xml.WriteAttributeString(
            "timestamp",
            account.State.CaptureEnd.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
        );
        xml.WriteAttributeString("hostname", "localhost");
        xml.WriteAttributeString("tests", Text(totals.Sum));
        xml.WriteAttributeString("failures", Count("failure"));
        xml.WriteAttributeString("errors", Count("error"));
        xml.WriteAttributeString("skipped", Count("skipped"));
        xml.WriteAttributeString("time", "0");
        Properties(xml, run, account, totals);
        foreach (var rule in RuleResult.Of(account))
        {
            cancellationToken.ThrowIfCancellationRequested();
            JUnitCase.Write(xml, rule);
        }

        xml.WriteElementString("system-out", run.ScopeNote is { } note ? VerdictWords.Shown(note) : "");
        xml.WriteElementString("system-err", string.Concat(UnprovenParts.Of(account).Select(p => $"{UnprovenParts.Words(p)}\n")));
        xml.WriteEndElement();

        string Count(string element) => Text(OutcomeTotals.Outcomes.Where(o => JUnitOutcomes.ElementOf(o) == element).Sum(o => totals[o]));
    }

    private static void Properties(XmlWriter xml, EvidenceRun run, AccountResult account, OutcomeTotals totals)
    {
        xml.WriteStartElement("properties");
        Property("accountId", account.State.AccountId);
        Property("stateSha256", account.StateDigest);
        Property("captureEnd", Instants.Text(account.State.CaptureEnd)!);
        Property("runId", run.Header.Id.ToString());
        Property("toolVersion", run.ToolVersion);
        foreach (var outcome in OutcomeTotals.Outcomes)
            Property($"total.{outcome}", Text(totals[outcome]));
        xml.WriteEndElement();

        void Property(string name, string value)
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("value", JUnitText.Of(value));
            xml.WriteEndElement();
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
