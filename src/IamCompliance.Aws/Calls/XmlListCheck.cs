using System.Xml;

namespace IamCompliance.Aws.Calls;

/// <summary>Demands that the pages of an answer in XML contain its lists: every page one of them, all pages together each.</summary>
internal sealed class XmlListCheck(IReadOnlyList<XmlList> lists)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Looks at a page; false when it contains none of the lists, or is no XML at all.</summary>
    public bool Look(ReadOnlyMemory<byte> page)
    {
        try
        {
            return lists.Count == 0 || Find(page);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>Finds the first list that no page contained; null when there is none.</summary>
    public string? FindMissing() => lists.Select(l => l.Element).FirstOrDefault(e => !seen.Contains(e));

    /// <summary>Makes the lists that the SDK left null empty: the page was seen to be complete.</summary>
    public void Fill(object response)
    {
        foreach (var list in lists)
        {
            var property = response.GetType().GetProperty(list.Property) ?? throw new InvalidOperationException($"{response.GetType().Name} has no {list.Property}.");
            if (property.GetValue(response) is null)
                property.SetValue(response, Activator.CreateInstance(property.PropertyType));
        }
    }

    private bool Find(ReadOnlyMemory<byte> page)
    {
        var found = false;
        using var reader = AnswerXml.Open(page);
        // <XResponse><XResult><List>, or without a result <XResponse><List>.
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, Depth: 1 or 2 } && lists.Any(l => l.Element == reader.LocalName))
            {
                seen.Add(reader.LocalName);
                found = true;
            }
        }

        return found;
    }
}
