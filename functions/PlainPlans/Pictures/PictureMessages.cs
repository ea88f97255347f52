using System.Globalization;
using PlainPlans.Diagnostics;

namespace PlainPlans.Pictures;

/// <summary>Every sentence that reading a scene can say.</summary>
internal static class PictureMessages
{
    public static Note NotInScene(string pointer) => new(Severity.Error, "picture.not-in-scene", pointer,
        "This person is not in the picture.", "Add them to the people of this scene, or name somebody who is there.");

    public static Note LookGuessed(string pointer) => new(Severity.Information, "picture.look-guessed", pointer,
        "Nobody has said what this person looks like, so the picture chooses.", "Ask them, and give the person a 'look' with their skin tone and hair.");

    public static Note SamePerson(string pointer) => new(Severity.Error, "picture.same-person", pointer,
        "Both ends of this are the same person.", "Name two people.");

    public static Note TwiceInScene(string pointer) => new(Severity.Error, "picture.twice", pointer,
        "This person is in the picture twice.", "Keep one of them.");

    public static Note EmptyBubble(string pointer) => new(Severity.Error, "picture.empty-bubble", pointer,
        "This bubble has neither words nor a thing in it.", "Give it 'text' or 'shows'.");

    public static Note Crowded(string pointer, int tooMany) => Warning("picture.crowded", pointer,
        "There are so many people that their faces become small.",
        string.Create(CultureInfo.InvariantCulture, $"Take out {tooMany}, or share them out over two pictures."));

    public static Note WordsBelow(string pointer) => Warning("picture.words-below", pointer,
        "These words do not fit into the picture. They stand under it.", "Shorten these words, or take out another bubble.");

    public static Note SignLeftOut(string pointer) => Warning("picture.sign-left-out", pointer,
        "There is no room for this sign, so the picture leaves it out.", "Take out this sign, another sign or a bubble.");

    public static Note PersonMoved(string pointer) => Warning("picture.person-moved", pointer,
        "There is no room for this person there, so they stand as near as they can.", "Leave 'at' out, choose another place, or take somebody out of the picture.");

    public static Note ThingMoved(string pointer) => Warning("picture.thing-moved", pointer,
        "There is no room for this thing there, or it would hide a face. It stands elsewhere.", "Choose another place, let it stand behind people, or take it out.");

    public static Note LongText(string pointer, int limit) => Warning("picture.long-text", pointer,
        string.Create(CultureInfo.InvariantCulture, $"This is long for a bubble. Up to {limit} letters are easy to read."), "Shorten it, or move it to the words under the picture.");

    public static Note NoLetter(string pointer) => Warning("picture.no-letter", pointer,
        "The picture's pen has no shape for some letters here. These words stand under the picture.", "Leave it so, or write them in letters of the Latin alphabet.");

    public static Note TooBigToCarry(string pointer) => Warning("picture.too-big-to-carry", pointer,
        "Only somebody big who stands can carry, and only a small child. They get an arm around them.", "Use arm-around, or hug.");

    public static Note TooSmallForThis(string pointer) => Warning("picture.too-small-for-this", pointer,
        "A baby cannot do this yet. They get an arm around them.", "Use arm-around, hug or carry-child.");

    public static Note TopsLookAlike(string pointer) => Warning("picture.tops-look-alike", pointer,
        "The tops of two people here look the same to some readers, or in a grey print.", "Give one of them another colour or a pattern.");

    public static Note Plain(string pointer) => Warning("picture.plain", pointer,
        "This picture shows something hard in the plain way.", "Use gentle, unless the family chose this.");

    public static Note ChildAlone(string pointer) => Warning("picture.child-alone", pointer,
        "A child is alone here and very upset.", "Add somebody who helps, or a calmer feeling.");

    public static Note UnsafeInHand(string pointer) => Warning("picture.unsafe-in-hand", pointer,
        "We never draw this in a child's hand, nor at anybody's mouth. The picture leaves it out.", "Let it stand at the side as an object.");

    public static Note ShoutAtChild(string pointer) => Warning("picture.shout-at-child", pointer,
        "Somebody shouts at a child here.", "Show the time before or after, with somebody who helps.");

    public static Note TouchInBedroom(string pointer) => Warning("picture.touch-in-bedroom", pointer,
        "People touch each other in a bedroom here.", "Choose another place, unless the story is about bedtime.");

    public static Note TouchInBed(string pointer) => new(Severity.Error, "picture.touch-in-bed", pointer,
        "We never draw two people in bed who touch each other.", "Let one of them sit or stand beside the bed, or leave this out.");

    public static Note HardAndTouching(string pointer) => new(Severity.Error, "picture.hard-and-touching", pointer,
        "We never draw somebody who shouts or points in anger and touches somebody.", "Leave this out, or choose the gentle strength.");

    public static Note ChildProtects(string pointer) => Warning("picture.child-protects", pointer,
        "A child stands up for a grown-up here. That is not a child's job.", "Let a grown-up do it.");

    private static Note Warning(string code, string pointer, string message, string hint) => new(Severity.Warning, code, pointer, message, hint);
}
