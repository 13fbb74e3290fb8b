"""Loaded by Orca itself at its start: tells the driver, on a Unix socket, which keys came and when all that is to be said has been said.

Orca -> driver   `key <name>` for each key that Orca has dealt with and that was let go of
driver -> Orca   `settle <id>`, answered by `settled <id>` when nothing waits any more
                 `say-all on|off`: whether a page is read out once it has loaded; answered by `done`
                 `forget`: where in a page one was before; answered by `done`
"""
import os
import socket

import pyatspi
from gi.repository import GLib
from orca import event_manager, orca, orca_state, script_utilities, settings, settings_manager, speechdispatcherfactory

# The names of the keys that are pressed stand in the transcript already.
settings.enableKeyEcho = False
# Nothing is read out by itself until a step asks for it: what begins to be read while the browser starts may never be told as ended.
settings.sayAllOnLoad = False

driver = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
driver.connect(os.environ['EARS_CONTROL'])


def tell(line):
    driver.sendall(f'{line}\n'.encode())


# Keys.
original_key = event_manager.EventManager._processKeyboardEvent


def process_key(self, event):
    handled = original_key(self, event)
    if event.type == pyatspi.KEY_RELEASED_EVENT:
        tell(f'key {event.event_string}')
    return handled


event_manager.EventManager._processKeyboardEvent = process_key

# Orca 43 holds the labels of a thing in a set, and so says them in any order; here they are said in their own.
original_labels = script_utilities.Utilities.labelsForObject


def labels_in_order(self, obj):
    labels = original_labels(self, obj)
    if len(labels) < 2:
        return labels
    relations = [each for each in obj.getRelationSet() if each.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    targets = [relations[0].getTarget(index) for index in range(relations[0].getNTargets())]
    return sorted(labels, key=targets.index)


script_utilities.Utilities.labelsForObject = labels_in_order

# "Say all" speaks piece by piece, the next when the speech server has told that the last has ended.
pieces = {'open': 0}
original_say_all = speechdispatcherfactory.SpeechServer._say_all


def say_all(self, iterator, callback):
    pieces['open'] += 1

    def spoken(context, kind):
        if kind != speechdispatcherfactory.speechserver.SayAllContext.PROGRESS:
            pieces['open'] -= 1
        return callback(context, kind)

    class Counted:
        """Counts down too when there is no further piece."""

        def __next__(_):
            try:
                return next(iterator)
            except StopIteration:
                pieces['open'] -= 1
                raise

    return original_say_all(self, Counted(), spoken)


speechdispatcherfactory.SpeechServer._say_all = say_all


def is_waiting():
    """Whether an event, a live message or a piece of the page is still to be spoken."""
    manager = orca._eventManager
    if manager._gidleId or not manager._eventQueue.empty() or pieces['open'] > 0:
        return True
    live = getattr(orca_state.activeScript, 'liveRegionManager', None)
    return bool(live and len(live.msg_queue))


def ask_browser():
    """One round trip: what the browser sent before it has arrived when its answer has."""
    script = orca_state.activeScript
    try:
        _ = script.app.childCount
        if orca_state.locusOfFocus:
            _ = orca_state.locusOfFocus.getState()
    except Exception:
        pass  # What had the focus is gone; the round trip was made.


def settle(number):
    """Answers once three idle turns in a row found nothing waiting."""
    quiet = 0

    def turn():
        nonlocal quiet
        quiet = 0 if is_waiting() else quiet + 1
        if quiet < 3:
            return True
        tell(f'settled {number} {getattr(getattr(orca_state.activeScript, "app", None), "name", "")}')
        return False

    ask_browser()
    # Below the priority of events and of timers that are due.
    GLib.timeout_add(5, turn, priority=GLib.PRIORITY_LOW)


buffered = b''


def listen(*_):
    global buffered
    received = driver.recv(4096)
    if not received:
        return False
    buffered += received
    while b'\n' in buffered:
        line, buffered = buffered.split(b'\n', 1)
        command, _, argument = line.decode().partition(' ')
        if command == 'settle':
            settle(argument)
        elif command == 'say-all':
            settings_manager.getManager().setSetting('sayAllOnLoad', argument == 'on')
            tell('done')
        elif command == 'forget':
            utilities = orca_state.activeScript.utilities
            utilities._caretContexts = {}
            utilities._priorContexts = {}
            tell('done')
    return True


GLib.io_add_watch(driver.fileno(), GLib.IO_IN, listen)
