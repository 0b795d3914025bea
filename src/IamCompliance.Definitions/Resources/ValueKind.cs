namespace IamCompliance.Definitions.Resources;

/// <summary>Lists the kinds of value that a property of a resource can have.</summary>
public enum ValueKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An instant, ISO 8601 with offset.</summary>
    Timestamp,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>An ordered list of values of one type.</summary>
    List,

    /// <summary>A value with named properties.</summary>
    Object,

    /// <summary>Free keys with text values, such as tags.</summary>
    Map,

    /// <summary>An IAM policy document.</summary>
    PolicyDocument,
}
