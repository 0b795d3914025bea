using System.Collections;
using System.Xml;

namespace IamCompliance.Aws.Calls;

/// <summary>Demands that the pages of an answer in XML contain its lists: every page one of them, all pages together each.</summary>
internal sealed class XmlListCheck(IReadOnlyList<XmlList> lists)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, string Member)> lacking = [];

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

    /// <summary>
    /// Makes the lists that the SDK left null empty: the page was seen to be complete. Lists inside of elements are filled where each
    /// element of the page was seen to have one; what is still null was not there.
    /// </summary>
    public void Fill(object response)
    {
        foreach (var list in lists)
        {
            if (Fill(response, list.Property) is not IEnumerable elements)
                continue;
            foreach (var member in list.Members.Where(m => !lacking.Contains((list.Element, m))))
            {
                foreach (var element in elements)
                    Fill(element, member);
            }
        }
    }

    private static object? Fill(object owner, string name)
    {
        var property = owner.GetType().GetProperty(name) ?? throw new InvalidOperationException($"{owner.GetType().Name} has no {name}.");
        if (property.GetValue(owner) is { } value)
            return value;
        property.SetValue(owner, Activator.CreateInstance(property.PropertyType));
        return null;
    }

    private bool Find(ReadOnlyMemory<byte> page)
    {
        var found = false;
        lacking.Clear();
        using var reader = AnswerXml.Open(page);
        // <XResponse><XResult><List>, or without a result <XResponse><List>.
        while (reader.Read())
        {
            if (
                reader is not { NodeType: XmlNodeType.Element, Depth: 1 or 2 }
                || lists.FirstOrDefault(l => l.Element == reader.LocalName) is not { Element: not null } list
            )
                continue;
            seen.Add(list.Element);
            found = true;
            if (list.Members.Count > 0)
                FindLacking(list, reader);
        }

        return found;
    }

    // <List><member><Member/>…</member>…</List>
    private void FindLacking(XmlList list, XmlReader reader)
    {
        using var inner = reader.ReadSubtree();
        inner.Read();
        var depth = inner.Depth;
        var there = new HashSet<string>(list.Members, StringComparer.Ordinal);
        while (inner.Read())
        {
            if (inner.NodeType == XmlNodeType.Element && inner.Depth == depth + 1)
            {
                Demand(list, there);
                there.Clear();
            }
            else if (inner.NodeType == XmlNodeType.Element && inner.Depth == depth + 2)
            {
                there.Add(inner.LocalName);
            }
        }

        Demand(list, there);
    }

    private void Demand(XmlList list, HashSet<string> there) =>
        lacking.UnionWith(list.Members.Where(m => !there.Contains(m)).Select(m => (list.Element, m)));
}
