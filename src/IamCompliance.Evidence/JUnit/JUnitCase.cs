using System.Xml;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.JUnit;

/// <summary>Writes one test case: a control or a manual requirement on one account.</summary>
internal static class JUnitCase
{
    /// <summary>The most subjects that a failure names; build services keep these texts in memory.</summary>
    public const int MostSubjects = 100;

    /// <summary>Writes the element.</summary>
    public static void Write(XmlWriter xml, RuleResult rule)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", JUnitText.Of($"{rule.Title} ({rule.Name})"));
        xml.WriteAttributeString("classname", JUnitText.Of($"{rule.Account.Name}.{rule.Chapter}"));
        xml.WriteAttributeString("time", "0");
        if (JUnitOutcomes.ElementOf(rule.Outcome) is { } element)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("message", rule.Message);
            xml.WriteAttributeString("type", rule.Outcome.ToString());
            if (element != "skipped")
                Subjects(xml, rule);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Subjects(XmlWriter xml, RuleResult rule)
    {
        var named = 0;
        var open = 0;
        foreach (var subject in rule.Control?.Subjects ?? [])
        {
            if (JUnitOutcomes.ElementOf(subject.Outcome) is null or "skipped")
                continue;
            open++;
            if (open > MostSubjects)
                continue;
            named++;
            Write(xml, subject);
        }

        if (open > named)
            xml.WriteString($"{Numbers.Text(open - named)} more in results.json\n");
    }

    private static void Write(XmlWriter xml, SubjectResult subject)
    {
        xml.WriteString($"{JUnitText.Of(VerdictWords.Shown(subject.Subject))}: {VerdictWords.Of(subject.Outcome)}\n");
        foreach (var reason in subject.Reasons)
            xml.WriteString($"  {VerdictWords.Of(reason)}\n");
    }
}
