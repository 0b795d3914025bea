using System.Globalization;
using System.Xml;

namespace Amazon.StandIns;

/// <summary>Reads the values of XML bodies; every method starts at an element and ends behind it.</summary>
internal static class XmlBody
{
    /// <summary>Reads a structure; elements that <paramref name="readMember"/> does not know are passed over.</summary>
    public static T Structure<T>(XmlReader reader, T value, Func<XmlReader, T, bool> readMember)
    {
        if (Enter(reader))
        {
            while (reader.MoveToContent() == XmlNodeType.Element)
            {
                if (!readMember(reader, value))
                    reader.Skip();
            }

            reader.ReadEndElement();
        }

        return value;
    }

    /// <summary>Reads a list; an empty one is null, as in the SDK's own clients.</summary>
    public static List<T>? List<T>(XmlReader reader, string element, Func<XmlReader, T> read)
    {
        var list = Structure(reader, new List<T>(), (reader, list) =>
        {
            if (reader.LocalName != element)
                return false;
            list.Add(read(reader));
            return true;
        });
        return list.Count == 0 ? null : list;
    }

    /// <summary>Reads a map of entries; an empty one is null.</summary>
    public static Dictionary<string, T>? Map<T>(XmlReader reader, string keyElement, string valueElement, Func<XmlReader, T> read)
    {
        var entries = List(reader, "entry", reader => Entry(reader, keyElement, valueElement, read));
        return entries?.ToDictionary(entry => entry.Key, entry => entry.Value);
    }

    public static string Text(XmlReader reader) => reader.ReadElementContentAsString();

    public static bool Boolean(XmlReader reader) => Scalar(reader, "true or false", text => XmlConvert.ToBoolean(text.ToLowerInvariant()));

    public static int Integer(XmlReader reader) => Scalar(reader, "a whole number", text => int.Parse(text, CultureInfo.InvariantCulture));

    public static long Long(XmlReader reader) => Scalar(reader, "a whole number", text => long.Parse(text, CultureInfo.InvariantCulture));

    public static double Double(XmlReader reader) => Scalar(reader, "a number", text => double.Parse(text, CultureInfo.InvariantCulture));

    public static DateTime Timestamp(XmlReader reader) => Scalar(reader, "a timestamp", WireText.Timestamp);

    public static MemoryStream Blob(XmlReader reader) => Scalar(reader, "base64", text => new MemoryStream(Convert.FromBase64String(text)));

    private static KeyValuePair<string, T> Entry<T>(XmlReader reader, string keyElement, string valueElement, Func<XmlReader, T> read)
    {
        var (key, value) = (default(string), default(T));
        Structure(reader, 0, (reader, _) =>
        {
            if (reader.LocalName == keyElement)
                key = Text(reader);
            else if (reader.LocalName == valueElement)
                value = read(reader);
            else
                return false;
            return true;
        });
        return key is null ? throw new XmlException("An entry of a map has no key.") : KeyValuePair.Create(key, value!);
    }

    private static T Scalar<T>(XmlReader reader, string expected, Func<string, T> parse)
    {
        var name = reader.LocalName;
        var text = Text(reader);
        try
        {
            return parse(text);
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            throw new XmlException($"`{name}` should be {expected} but is `{text}`.", problem);
        }
    }

    private static bool Enter(XmlReader reader)
    {
        var hasContent = !reader.IsEmptyElement;
        reader.ReadStartElement();
        return hasContent;
    }
}
